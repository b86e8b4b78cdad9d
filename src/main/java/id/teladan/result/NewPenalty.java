package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A penalty as it is asked for: late documents by days, anything else by points and a reason. */
public record NewPenalty(
    @Nullable PenaltyRule rule,
    @Nullable Integer days,
    @Nullable BigDecimal points,
    @Nullable String reason) {

  private static final int MOST_DAYS = 366;
  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);
  private static final int LONGEST_REASON = 500;

  /**
   * The penalty, if it can be one.
   *
   * @throws id.teladan.platform.ProblemException 422 naming each wrong field
   */
  Penalty penalty(PenaltyId id, EntryId entryId) {
    List<FieldError> faults = faults();
    Checks.refuse(faults);
    String kept = reason == null || reason.isBlank() ? null : reason.strip();
    if (rule == PenaltyRule.LATE_DOCUMENTS && days != null) {
      return new Penalty(id, entryId, rule, days, BigDecimal.valueOf(days), kept);
    }
    if (points == null) {
      throw new IllegalStateException("a penalty without points passed its check");
    }
    return new Penalty(id, entryId, PenaltyRule.OTHER, null, points, kept);
  }

  List<FieldError> faults() {
    List<FieldError> faults = new ArrayList<>();
    if (rule == PenaltyRule.LATE_DOCUMENTS) {
      lateDocuments(faults);
    } else {
      otherPoints(faults);
    }
    if (reason != null && reason.length() > LONGEST_REASON) {
      faults.add(new FieldError("reason", "paling banyak 500 huruf"));
    }
    return faults;
  }

  private void lateDocuments(List<FieldError> faults) {
    if (days == null || days < 1 || days > MOST_DAYS) {
      faults.add(new FieldError("days", "harus 1 sampai " + MOST_DAYS));
    }
    if (points != null) {
      faults.add(new FieldError("points", "dihitung dari hari; kosongkan"));
    }
  }

  private void otherPoints(List<FieldError> faults) {
    if (points == null || points.signum() <= 0 || points.compareTo(MOST_POINTS) > 0) {
      faults.add(new FieldError("points", "harus lebih dari 0 dan paling banyak 100"));
    } else if (points.stripTrailingZeros().scale() > 2) {
      faults.add(new FieldError("points", "paling banyak dua angka di belakang koma"));
    }
    if (days != null) {
      faults.add(new FieldError("days", "hanya untuk berkas terlambat"));
    }
    if (reason == null || reason.isBlank()) {
      faults.add(new FieldError("reason", "wajib diisi"));
    }
  }
}
