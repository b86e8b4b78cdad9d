package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Somebody who asked to take part, with all that is known of them in this pelatihan. */
public record Participant(
    KaderId kaderId,
    String name,
    String posyandu,
    EnrollmentOutcome outcome,
    @Nullable String reason,
    @Nullable BigDecimal pre,
    @Nullable BigDecimal post,
    @Nullable BigDecimal remedial,
    @Nullable Integer attendedHours,
    @Nullable Integer ofHours,
    @Nullable Outcome completion) {

  public boolean isEnrolled() {
    return outcome == EnrollmentOutcome.ENROLLED;
  }

  /** The post-test that counts: the remedial where there was one. */
  public @Nullable BigDecimal postThatCounts() {
    return remedial == null ? post : remedial;
  }

  /** What the pelatihan taught, as far as a test can tell. */
  public @Nullable BigDecimal gain() {
    BigDecimal after = postThatCounts();
    return pre == null || after == null ? null : after.subtract(pre);
  }
}
