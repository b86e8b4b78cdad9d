package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet's state: what holds for each answered item, by item code. */
public record Answers(SortedMap<String, Answer> byItem) {

  public static final Answers NONE = new Answers(new TreeMap<>());

  public Answers {
    byItem = Collections.unmodifiableSortedMap(new TreeMap<>(byItem));
  }

  public Optional<Answer> find(String item) {
    return Optional.ofNullable(byItem.get(item));
  }

  /** SHA-256 of the canonical JSON of value and note of every answered item. */
  public String hash() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    byItem.forEach((item, answer) -> json.set(item, answer.content()));
    return Hashes.sha256(CanonicalJson.of(json));
  }

  /** As the sheet's row keeps it, so that no request has to read the log again. */
  String toText() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    byItem.forEach((item, answer) -> json.set(item, answer.toJson()));
    return CanonicalJson.of(json);
  }

  static Answers ofText(String text) {
    SortedMap<String, Answer> byItem = new TreeMap<>();
    for (Map.Entry<String, JsonNode> item : Json.value(text, JsonNode.class).properties()) {
      byItem.put(item.getKey(), Answer.ofJson(item.getValue()));
    }
    return new Answers(byItem);
  }
}
