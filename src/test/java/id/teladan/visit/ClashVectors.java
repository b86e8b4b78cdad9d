package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The clashes that the portal and the tablet must both find, as data. */
final class ClashVectors {

  private ClashVectors() {}

  /** Name, log, and by item the ids of the heads, the one that holds first. */
  record Vector(String name, JsonNode log, Map<String, List<String>> clashes) {

    List<LoggedOperation> operations() {
      return elements(log).map(ClashVectors::logged).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Vector> all() {
    try (InputStream in = ClashVectors.class.getResourceAsStream("/twin/clashes.json")) {
      JsonNode vectors = Json.strict().readTree(Objects.requireNonNull(in));
      return elements(vectors).map(ClashVectors::vector).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vector vector(JsonNode json) {
    Map<String, List<String>> clashes = new TreeMap<>();
    json.get("clashes")
        .properties()
        .forEach(
            item ->
                clashes.put(
                    item.getKey(), elements(item.getValue()).map(JsonNode::textValue).toList()));
    return new Vector(json.get("name").textValue(), json.get("log"), clashes);
  }

  private static LoggedOperation logged(JsonNode json) {
    Operation operation =
        new Operation(
            OperationId.valueOf(json.get("id").textValue()),
            json.get("item").textValue(),
            json.get("value"),
            json.get("note").textValue(),
            json.get("at").textValue(),
            json.get("device").textValue(),
            json.get("counter").longValue());
    return new LoggedOperation(
        operation,
        json.get("batch").asLong(Long.MAX_VALUE),
        json.get("known").isNull() ? null : json.get("known").longValue());
  }

  static Map<String, List<String>> ids(Map<String, List<LoggedOperation>> clashes) {
    Map<String, List<String>> ids = new TreeMap<>();
    clashes.forEach(
        (item, heads) ->
            ids.put(item, heads.stream().map(it -> it.operation().id().toString()).toList()));
    return ids;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements.stream();
  }
}
