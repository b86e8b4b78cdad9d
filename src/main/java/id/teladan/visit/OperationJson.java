package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An operation on the wire, as it was stored.
 *
 * @param at what the device said, as it said it
 * @param counter of the device; the highest of an item holds
 * @param batch the number of the request that brought it, counted per sheet from 1
 * @param known the last batch that the device had read then; null where it did not say
 */
record OperationJson(
    OperationId id,
    String item,
    JsonNode value,
    @Nullable String note,
    String at,
    String device,
    long counter,
    String contentHash,
    Instant receivedAt,
    int batch,
    @Nullable Integer known) {

  static OperationJson of(StoredOperation stored) {
    Operation it = stored.operation();
    return new OperationJson(
        it.id(),
        it.item(),
        it.value(),
        it.note(),
        it.at(),
        it.device(),
        it.counter(),
        it.contentHash(),
        stored.receivedAt(),
        stored.batch(),
        stored.known());
  }
}
