package id.teladan.need;

import id.teladan.posyandu.PosyanduId;
import id.teladan.visit.VisitId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which follow-ups the caller asked for, by query parameters. */
public final class FollowUpQuery {

  private final FollowUpFilter filter;
  private final boolean overdue;

  public FollowUpQuery(
      @QueryParam("posyanduId") @Nullable String posyanduId,
      @QueryParam("visitId") @Nullable String visitId,
      @QueryParam("status") @Nullable String status,
      @QueryParam("overdue") boolean overdue) {
    this.filter =
        new FollowUpFilter(
            Queries.id("posyanduId", posyanduId, PosyanduId::new),
            Queries.id("visitId", visitId, VisitId::new),
            Queries.name("status", status, FollowUpStatus.class),
            null);
    this.overdue = overdue;
  }

  FollowUpFilter filter(LocalDate today) {
    return overdue
        ? new FollowUpFilter(filter.posyanduId(), filter.visitId(), filter.status(), today)
        : filter;
  }
}
