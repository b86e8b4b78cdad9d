package id.teladan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * An instrument with every item several times over, for sheets that are longer than any real one.
 */
final class LongInstrument {

  private LongInstrument() {}

  /** The same document with each item so many times, each with its share of the weight. */
  static ObjectNode of(JsonNode document, int times) {
    ObjectNode result = document.deepCopy();
    for (JsonNode section : result.get("sections")) {
      ArrayNode items = (ArrayNode) section.get("items");
      ArrayNode all = items.arrayNode();
      for (JsonNode item : items) {
        for (int i = 1; i <= times; i++) {
          all.add(share(item, i, times));
        }
      }
      items.removeAll().addAll(all);
    }
    return result;
  }

  private static ObjectNode share(JsonNode item, int number, int times) {
    ObjectNode copy = item.deepCopy();
    BigDecimal weight = item.get("weight").decimalValue().divide(BigDecimal.valueOf(times));
    copy.put("weight", weight);
    return number == 1 ? copy : copy.put("code", item.get("code").asText() + "-" + number);
  }
}
