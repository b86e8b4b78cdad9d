package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What holds for one item, with the three things that made it win over other operations. */
public record Answer(
    JsonNode value, @Nullable String note, long counter, Instant at, OperationId operation) {

  static Answer of(Operation operation) {
    return new Answer(
        operation.value(),
        operation.note(),
        operation.counter(),
        operation.instant(),
        operation.id());
  }

  /** A total order over operations, so that it does not matter which one arrives first. */
  boolean winsOver(Answer other) {
    if (counter != other.counter) {
      return counter > other.counter;
    }
    int time = at.compareTo(other.at);
    if (time != 0) {
      return time > 0;
    }
    // as text, for UUID.compareTo sees signed numbers and other languages do not
    return operation.toString().compareTo(other.operation.toString()) > 0;
  }

  /** The part that two parties compare. */
  ObjectNode content() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("note", note);
    return json.set("value", value);
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("at", at.toEpochMilli()).put("counter", counter).put("id", operation.toString());
    return json.setAll(content());
  }

  static Answer ofJson(JsonNode json) {
    return new Answer(
        json.required("value"),
        json.path("note").textValue(),
        json.required("counter").longValue(),
        Instant.ofEpochMilli(json.required("at").longValue()),
        OperationId.valueOf(json.required("id").textValue()));
  }
}
