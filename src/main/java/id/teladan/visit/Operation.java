package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one item as a device sent it. Operations are only ever added: a changed mind is one
 * more of them, and {@link Merge} says which one holds.
 *
 * @param at when the person answered, as the device wrote it; the hash is over these characters
 * @param counter counts up on the device with each answer, so that its clock may be wrong
 */
public record Operation(
    OperationId id,
    String item,
    JsonNode value,
    @Nullable String note,
    String at,
    String device,
    long counter) {

  /** Instants keep milliseconds; what is finer decides nothing. */
  public Instant instant() {
    return Instant.parse(at).truncatedTo(ChronoUnit.MILLIS);
  }

  /** SHA-256 of the canonical JSON of all seven fields; an absent note is a null. */
  public String contentHash() {
    return Hashes.sha256(CanonicalJson.of(toJson()));
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("at", at).put("counter", counter).put("device", device);
    json.put("id", id.toString()).put("item", item).put("note", note);
    return json.set("value", value);
  }
}
