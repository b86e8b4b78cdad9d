package id.teladan.need;

import id.teladan.posyandu.PosyanduId;
import id.teladan.visit.VisitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which follow-ups are asked for; what is null is not asked.
 *
 * @param overdueOn only what is late on that day
 */
public record FollowUpFilter(
    @Nullable PosyanduId posyanduId,
    @Nullable VisitId visitId,
    @Nullable FollowUpStatus status,
    @Nullable LocalDate overdueOn) {

  public static final FollowUpFilter ALL = new FollowUpFilter(null, null, null, null);
}
