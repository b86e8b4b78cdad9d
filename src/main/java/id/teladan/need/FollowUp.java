package id.teladan.need;

import id.teladan.posyandu.PosyanduId;
import id.teladan.visit.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a Posyandu (pembinaan): the obstacle that was met, the solution found
 * together, what is done about it, by whom, until when.
 *
 * @param item of the visit's instrument; null where it is about no single one
 * @param danger whether those who come to the Posyandu are in danger until it is done
 * @param verifiedBy who saw that it was done
 */
public record FollowUp(
    FollowUpId id,
    PosyanduId posyanduId,
    @Nullable VisitId visitId,
    @Nullable String item,
    String obstacle,
    String solution,
    String action,
    String owner,
    @ColumnName("is_danger") boolean danger,
    LocalDate dueOn,
    @Nullable String resources,
    @Nullable String proof,
    FollowUpStatus status,
    @Nullable String verifiedBy,
    @Nullable Instant verifiedAt,
    int revision,
    String posyanduName,
    String villageName) {

  /** Still to be done, and its day has passed. */
  public boolean isOverdueOn(LocalDate today) {
    return status.isPending() && dueOn.isBefore(today);
  }
}
