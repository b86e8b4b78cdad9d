package id.teladan.evidence;

import id.teladan.visit.Receipt;
import id.teladan.visit.SheetId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence on the wire, with its receipt.
 *
 * @param mediaType of what is kept
 * @param size of the file as it was sent, in bytes
 * @param digest of the file as it was sent
 * @param storedDigest of what {@code GET} answers
 * @param accuracy of the place, in metres
 * @param late whether it came when its item could no longer be answered
 * @param removedAt since when only digests and times are kept
 * @param signature over evidenceId, digest, sheetId and receivedAt, with line feeds between them
 */
record EvidenceJson(
    EvidenceId evidenceId,
    SheetId sheetId,
    String item,
    String mediaType,
    int size,
    Receipt.Outcome outcome,
    String digest,
    Instant receivedAt,
    String signature,
    String storedDigest,
    int storedSize,
    @Nullable Integer width,
    @Nullable Integer height,
    boolean thumbnail,
    @Nullable Instant takenAt,
    @Nullable BigDecimal latitude,
    @Nullable BigDecimal longitude,
    @Nullable Integer accuracy,
    @Nullable EvidenceId replaces,
    @Nullable EvidenceId supersededBy,
    boolean late,
    @Nullable Instant removedAt) {

  static EvidenceJson of(EvidenceFile file, EvidenceReceipt receipt) {
    return new EvidenceJson(
        file.id(),
        file.sheetId(),
        file.item(),
        file.mediaType(),
        file.size(),
        receipt.outcome(),
        file.digest(),
        file.receivedAt(),
        receipt.signature(),
        file.storedDigest(),
        file.storedSize(),
        file.width(),
        file.height(),
        file.isPicture(),
        file.takenAt(),
        file.latitude(),
        file.longitude(),
        file.accuracy(),
        file.replaces(),
        file.supersededBy(),
        file.late(),
        file.removedAt());
  }
}
