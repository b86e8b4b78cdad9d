package id.teladan.need;

import id.teladan.platform.QueryChoice;
import id.teladan.platform.QueryFlag;
import id.teladan.posyandu.PosyanduId;
import id.teladan.visit.VisitId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which follow-ups the caller asked for, by query parameters; read when they are used. */
public final class FollowUpQuery {

  private final Function<@Nullable LocalDate, FollowUpFilter> filter;
  private final @Nullable String overdue;

  public FollowUpQuery(
      @QueryParam("posyanduId") @Nullable String posyanduId,
      @QueryParam("visitId") @Nullable String visitId,
      @QueryParam("status") @Nullable String status,
      @QueryParam("overdue") @Nullable String overdue) {
    this.filter =
        dueBefore ->
            new FollowUpFilter(
                Queries.id("posyanduId", posyanduId, PosyanduId::new),
                Queries.id("visitId", visitId, VisitId::new),
                QueryChoice.read("status", status, FollowUpStatus.class),
                dueBefore);
    this.overdue = overdue;
  }

  FollowUpFilter filter(LocalDate today) {
    return filter.apply(QueryFlag.read("overdue", overdue) ? today : null);
  }
}
