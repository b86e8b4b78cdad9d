package id.teladan.visit;

import java.time.Instant;

/**
 * An operation as the log holds it.
 *
 * @param batch the number of the request that brought it, counted per sheet
 */
public record StoredOperation(
    SheetId sheetId, int batch, Operation operation, Instant receivedAt) {}
