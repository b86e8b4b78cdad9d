package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a piece of evidence, beside its bytes.
 *
 * @param takenAt by the clock of the camera; null where it is not known
 * @param replaces the piece that it shall stand for, which may come after it
 */
record NewEvidence(
    EvidenceId id,
    SheetId sheet,
    String item,
    @Nullable Instant takenAt,
    @Nullable TakenPlace takenPlace,
    @Nullable EvidenceId replaces) {

  /** From a form: of now, and from nowhere in particular. */
  static NewEvidence of(SheetId sheet, String item, @Nullable EvidenceId replaces) {
    return new NewEvidence(EvidenceId.next(), sheet, item, null, null, replaces);
  }
}
