package id.teladan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The answers that give every point there is, whatever the scale of an item. */
final class BestAnswers {

  private BestAnswers() {}

  /** One operation per item of an instrument's document, in its order. */
  static ArrayNode of(JsonNode instrument) {
    ArrayNode operations = JsonNodeFactory.instance.arrayNode();
    for (JsonNode section : instrument.get("sections")) {
      for (JsonNode item : section.get("items")) {
        operations.add(
            Arena.operation(item.get("code").asText(), best(item), operations.size() + 1));
      }
    }
    return operations;
  }

  private static ObjectNode best(JsonNode item) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    switch (item.get("scale").asText()) {
      case "R4" -> value.put("level", 4);
      case "N4" -> value.set("count", threshold(item));
      case "P4" -> value.put("numerator", 50).put("denominator", 50);
      case "OBS" -> {
        ArrayNode done = value.putArray("done");
        for (int step = 1; step <= item.get("steps").size(); step++) {
          done.add(step);
        }
      }
      default -> value.put("percent", 100);
    }
    return value;
  }

  private static JsonNode threshold(JsonNode item) {
    for (JsonNode anchor : item.get("anchors")) {
      if (anchor.get("level").asInt() == 4) {
        return anchor.get("from");
      }
    }
    throw new AssertionError("no level 4 in " + item);
  }
}
