package id.teladan.need;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follow-ups by the day they are due, the late ones marked. */
final class FollowUpListView extends PageView {

  final List<Row> rows;
  final boolean mayWrite;
  final boolean overdueOnly;
  final List<Choice> statuses;
  final @Nullable String posyanduId;
  final String newAddress;
  final @Nullable String nextAddress;

  FollowUpListView(Actor actor, Listing<FollowUp> page, FollowUpFilter filter, LocalDate today) {
    super("follow-ups.mustache", actor, "Pembinaan");
    this.mayWrite = actor.has(Role.ADMIN, Role.COMMITTEE, Role.ASSESSOR, Role.TRAINER);
    this.rows = page.items().stream().map(it -> Row.of(it, today)).toList();
    this.overdueOnly = filter.overdueOn() != null;
    this.posyanduId = filter.posyanduId() == null ? null : filter.posyanduId().toString();
    this.newAddress =
        posyanduId == null ? "/pembinaan/baru" : "/pembinaan/baru?posyanduId=" + posyanduId;
    this.statuses =
        Arrays.stream(FollowUpStatus.values())
            .map(status -> new Choice(status.name(), status.label(), status == filter.status()))
            .toList();
    this.nextAddress =
        page.next() == null ? null : "/pembinaan?" + query(filter) + "after=" + page.next();
  }

  private static String query(FollowUpFilter filter) {
    return (filter.posyanduId() == null ? "" : "posyanduId=" + filter.posyanduId() + "&")
        + (filter.visitId() == null ? "" : "visitId=" + filter.visitId() + "&")
        + (filter.status() == null ? "" : "status=" + filter.status() + "&")
        + (filter.overdueOn() == null ? "" : "overdue=true&");
  }

  record Choice(String value, String label, boolean chosen) {}

  record Row(
      String address,
      String posyandu,
      String posyanduAddress,
      @Nullable String item,
      String obstacle,
      String action,
      String owner,
      String dueOn,
      String status,
      boolean overdue,
      boolean danger) {

    static Row of(FollowUp it, LocalDate today) {
      return new Row(
          "/pembinaan/" + it.id(),
          PosyanduWords.called(it.posyanduName()) + ", " + it.villageName(),
          "/posyandu/" + it.posyanduId(),
          it.item(),
          it.obstacle(),
          it.action(),
          it.owner(),
          Words.shortDate(it.dueOn()),
          it.status().label(),
          it.isOverdueOn(today),
          it.danger());
    }
  }
}
