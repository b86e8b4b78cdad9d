package id.teladan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Answers to all items of an instrument, as different as those of real judges. */
final class SheetAnswers {

  private static final int WHOLE = 100;
  private static final int HIGHEST = 4;

  private final List<JsonNode> items = new ArrayList<>();

  SheetAnswers(JsonNode instrument) {
    instrument.get("sections").forEach(section -> section.get("items").forEach(items::add));
  }

  /**
   * One request that answers everything.
   *
   * @param entry what is judged: its quality decides what all judges agree on
   * @param judge one judge in ten differs by one level from the others
   */
  String operations(int entry, int judge) {
    RandomGenerator quality = new Random(entry);
    RandomGenerator taste = new Random(entry * 31L + judge);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode operations = body.putArray("operations");
    for (JsonNode item : items) {
      int level = 1 + quality.nextInt(HIGHEST);
      if (taste.nextInt(10) == 0) {
        level = Math.max(1, level - 1);
      }
      ObjectNode operation = operations.addObject();
      operation.put("id", Ids.next().toString()).put("item", item.get("code").asText());
      operation.set("value", value(item, level));
      operation
          .put("note", level == 1 ? "Perlu pembinaan" : null)
          .put("at", "2026-08-14T02:30:00.000Z")
          .put("device", "tablet-01")
          .put("counter", operations.size());
    }
    return body.toString();
  }

  /** One operation without what makes it this one: its id and counter. */
  record Given(String item, String value) {}

  /** The highest level everywhere, for a client that must cost next to nothing. */
  List<Given> best() {
    return items.stream()
        .map(item -> new Given(item.get("code").asText(), value(item, HIGHEST).toString()))
        .toList();
  }

  private static ObjectNode value(JsonNode item, int level) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    switch (item.get("scale").asText()) {
      case "R4" -> value.set("level", anchor(item, level).get("level"));
      case "N4" -> value.set("count", threshold(item, level));
      case "P4" ->
          value
              .put("numerator", (int) Math.ceil(threshold(item, level).asDouble()))
              .put("denominator", WHOLE);
      case "OBS" -> {
        ArrayNode done = value.putArray("done");
        for (int step = 1; step <= item.get("steps").size() * level / HIGHEST; step++) {
          done.add(step);
        }
      }
      default -> value.put("percent", WHOLE / HIGHEST * level);
    }
    return value;
  }

  private static JsonNode threshold(JsonNode item, int level) {
    JsonNode anchor = anchor(item, level);
    return anchor.hasNonNull("from")
        ? anchor.get("from")
        : JsonNodeFactory.instance.numberNode(anchor.path("above").asInt() + 1);
  }

  private static JsonNode anchor(JsonNode item, int level) {
    JsonNode nearest = item.get("anchors").get(0);
    for (JsonNode anchor : item.get("anchors")) {
      if (distance(anchor, level) < distance(nearest, level)) {
        nearest = anchor;
      }
    }
    return nearest;
  }

  private static int distance(JsonNode anchor, int level) {
    return Math.abs(anchor.get("level").asInt() - level);
  }
}
