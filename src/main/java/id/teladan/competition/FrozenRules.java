package id.teladan.competition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.instrument.Section;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import java.util.List;

/** What opening fixes, as one canonical document: whoever has it can check the hash. Pure. */
final class FrozenRules {

  private FrozenRules() {}

  static String text(
      Competition competition, Instrument instrument, String hash, List<Entry> entries) {
    ObjectNode rules = JsonNodeFactory.instance.objectNode();
    rules.put("competition", competition.id().toString());
    rules
        .putObject("instrument")
        .put("code", competition.instrument().code())
        .put("version", competition.instrument().version())
        .put("hash", hash);
    ObjectNode weights = rules.putObject("weights");
    for (Section section : instrument.sections()) {
      weights.put(section.code(), section.weight());
      for (Item item : section.items()) {
        weights.put(item.code(), item.weight());
      }
    }
    competition.tieBreak().forEach(rules.putArray("tieBreak")::add);
    rules.put("judges", competition.judges());
    rules.put("conflictRule", competition.conflictRule().name());
    rules.put("region", competition.region());
    rules.put(
        "puskesmasId",
        competition.puskesmasId() == null ? null : competition.puskesmasId().toString());
    ArrayNode pool = rules.putArray("entries");
    for (Entry entry : entries) {
      pool.addObject().put("id", entry.id().toString()).put("strata", entry.strata());
    }
    return CanonicalJson.of(rules);
  }

  static String hash(String text) {
    return Hashes.sha256(text);
  }
}
