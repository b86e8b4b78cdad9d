package id.teladan.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the log holds it.
 *
 * @param batch the number of the request that brought it, counted per sheet
 * @param known the last batch that the device had read when it made the operation; null where it
 *     did not say
 */
public record StoredOperation(
    SheetId sheetId, int batch, @Nullable Integer known, Operation operation, Instant receivedAt) {

  LoggedOperation logged() {
    return new LoggedOperation(operation, batch, known == null ? null : known.longValue());
  }
}
