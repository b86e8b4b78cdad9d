package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.time.Instant;

/**
 * What somebody of the Posyandu signed at the end of a visit, without the drawing.
 *
 * @param digest of the whole as it was sent: canonical JSON of its fields
 * @param stateHash of the answers that were signed
 * @param signedAt by the tablet's clock
 */
public record SheetSignature(
    SheetId sheetId,
    String digest,
    String name,
    String position,
    Instant signedAt,
    String stateHash,
    Instant receivedAt) {}
