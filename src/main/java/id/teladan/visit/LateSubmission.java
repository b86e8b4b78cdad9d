package id.teladan.visit;

import id.teladan.platform.ProblemException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that was handed in too late.
 *
 * @param stateHash what its assessor meant to hand in
 * @param declined why the committee does not want it; null while nobody has said so
 */
public record LateSubmission(
    SheetId sheetId,
    String stateHash,
    Instant receivedAt,
    LateReason reason,
    @Nullable String declined) {

  ProblemException problem() {
    return declined == null ? reason.problem() : LateOperation.declined(declined);
  }
}
