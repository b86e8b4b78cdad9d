package id.teladan.visit;

import id.teladan.platform.ProblemException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An operation that came too late to change its sheet and is kept for a person to decide about.
 *
 * @param known the last batch that the device had read when it made the operation; null where it
 *     did not say
 * @param declined why the committee does not want it; null while nobody has said so
 */
public record LateOperation(
    SheetId sheetId,
    @Nullable Integer known,
    Operation operation,
    Instant receivedAt,
    LateReason reason,
    @Nullable String declined) {

  ProblemException problem() {
    return declined == null ? reason.problem() : declined(declined);
  }

  static ProblemException declined(String why) {
    return VisitProblem.LATE_DECLINED.because(
        "Panitia tidak menerima kiriman terlambat ini: " + why);
  }
}
