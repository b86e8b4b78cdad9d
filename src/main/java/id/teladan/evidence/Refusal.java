package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.time.Instant;

/**
 * What was sent as evidence and is none: kept so that somebody can say why a photo is missing.
 *
 * @param digest of the bytes as they were sent; they themselves are not kept
 * @param username who sent it
 */
public record Refusal(
    SheetId sheetId,
    EvidenceId evidenceId,
    String digest,
    String item,
    String username,
    int size,
    String reason,
    Instant refusedAt) {}
