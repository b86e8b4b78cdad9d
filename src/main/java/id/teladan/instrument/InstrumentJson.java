package id.teladan.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import java.math.BigDecimal;
import java.util.List;

/** Writes an instrument as the document it can be read from again. */
final class InstrumentJson {

  private InstrumentJson() {}

  /** The hash an instrument is frozen under: that of its canonical document. */
  static String hash(Instrument instrument) {
    return Hashes.sha256(CanonicalJson.of(write(instrument)));
  }

  static ObjectNode write(Instrument instrument) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("code", instrument.code());
    json.put("kind", instrument.kind().name());
    json.put("title", instrument.title());
    texts(json.putArray("tieBreak"), instrument.tieBreak());
    ArrayNode caps = json.putArray("caps");
    for (Cap cap : instrument.caps()) {
      ObjectNode node = caps.addObject().put("item", cap.item());
      node.set("atMost", number(cap.atMost()));
      node.put("section", cap.section());
      node.set("share", number(cap.share()));
    }
    ArrayNode sections = json.putArray("sections");
    instrument.sections().forEach(section -> write(section, sections.addObject()));
    return json;
  }

  private static void write(Section section, ObjectNode json) {
    json.put("code", section.code());
    json.put("title", section.title());
    json.set("weight", number(section.weight()));
    ArrayNode items = json.putArray("items");
    section.items().forEach(item -> write(item, items.addObject()));
  }

  private static void write(Item item, ObjectNode json) {
    json.put("code", item.code());
    json.put("text", item.text());
    json.put("guidance", item.guidance());
    json.set("weight", number(item.weight()));
    json.put("scale", item.scale().name());
    ArrayNode anchors = json.putArray("anchors");
    item.anchors().forEach(anchor -> write(anchor, anchors.addObject()));
    texts(json.putArray("steps"), item.steps());
    ArrayNode critical = json.putArray("critical");
    item.critical().forEach(critical::add);
    json.put("notApplicable", item.notApplicable());
    json.put("decimals", item.decimals());
    json.put("mayExceed", item.mayExceed());
    texts(json.putArray("evidence"), item.evidence().stream().map(Evidence::name).toList());
    json.put("stage", item.stage().name());
    GapType gap = item.gap();
    json.put("gap", gap == null ? null : gap.name());
    texts(json.putArray("courses"), item.courses());
    texts(json.putArray("skills"), item.skills());
  }

  private static void write(Anchor anchor, ObjectNode json) {
    json.put("level", anchor.level());
    if (anchor.from() != null) {
      json.set("from", number(anchor.from()));
    }
    if (anchor.above() != null) {
      json.set("above", number(anchor.above()));
    }
    json.put("text", anchor.text());
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  /** Whole numbers as such: 3, not 3.0. */
  private static JsonNode number(BigDecimal number) {
    return number.scale() <= 0
        ? JsonNodeFactory.instance.numberNode(number.longValueExact())
        : JsonNodeFactory.instance.numberNode(number);
  }
}
