package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What holds for one item, with the three things that made it win over other operations. */
public record Answer(
    JsonNode value, @Nullable String note, long counter, Instant at, OperationId operation) {

  /**
   * A total order over operations, so that it does not matter which one arrives first. Ids are
   * compared as text, for UUID.compareTo sees signed numbers and other languages do not.
   */
  static final Comparator<Answer> BY_STRENGTH =
      Comparator.comparingLong(Answer::counter)
          .thenComparing(Answer::at)
          .thenComparing(answer -> answer.operation().toString());

  static Answer of(Operation operation) {
    return new Answer(
        operation.value(),
        operation.note(),
        operation.counter(),
        operation.instant(),
        operation.id());
  }

  boolean winsOver(Answer other) {
    return BY_STRENGTH.compare(this, other) > 0;
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
