package id.teladan.need;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Looks into a list of recommendations as the API gives it. */
final class Recommended {

  private Recommended() {}

  static List<JsonNode> of(UUID kader, Iterable<JsonNode> all) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(it -> it.get("kaderId").asText().equals(kader.toString()))
        .toList();
  }

  static JsonNode only(Iterable<JsonNode> all, String course) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(it -> it.get("course").asText().equals(course))
        .findFirst()
        .orElseThrow();
  }

  static ArrayNode forCourse(JsonNode items, String course) {
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    items.forEach(
        it -> {
          if (it.get("course").asText().equals(course)) {
            found.add(it);
          }
        });
    return found;
  }

  static List<String> courses(Iterable<JsonNode> all) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(it -> it.get("course").asText())
        .toList();
  }
}
