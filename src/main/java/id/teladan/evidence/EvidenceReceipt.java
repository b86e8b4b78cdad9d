package id.teladan.evidence;

import id.teladan.platform.Saved;
import id.teladan.platform.SigningKey;
import id.teladan.visit.Receipt;
import id.teladan.visit.SheetId;
import java.time.Instant;

/**
 * The portal's word that it has a piece of evidence; the same however often it is asked for.
 *
 * @param digest of the file as it was sent
 * @param signature over evidenceId, digest, sheetId and receivedAt, with line feeds between them
 */
public record EvidenceReceipt(
    EvidenceId evidenceId,
    SheetId sheetId,
    Receipt.Outcome outcome,
    String digest,
    Instant receivedAt,
    String signature) {

  static EvidenceReceipt of(Saved<EvidenceFile> saved, SigningKey key) {
    EvidenceFile file = saved.value();
    String text =
        String.join(
            "\n",
            file.id().toString(),
            file.digest(),
            file.sheetId().toString(),
            file.receivedAt().toString());
    return new EvidenceReceipt(
        file.id(),
        file.sheetId(),
        saved.created() ? Receipt.Outcome.STORED : Receipt.Outcome.ALREADY_STORED,
        file.digest(),
        file.receivedAt(),
        key.sign(text));
  }
}
