package id.teladan.jambore;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.time.LocalDate;
import java.util.List;

/** All jambore in scope, the next one first. */
final class JamboreListView extends PageView {

  final List<Row> rows;
  final boolean mayPlan;
  final boolean hasNext;
  final String next;

  JamboreListView(Actor actor, Listing<Jambore> found, LocalDate today) {
    super("list.mustache", actor, "Jambore kader");
    this.rows = found.items().stream().map(j -> Row.of(j, today)).toList();
    this.mayPlan = actor.has(Role.ADMIN, Role.TRAINER);
    this.hasNext = found.next() != null;
    this.next = "/jambore?after=" + found.next();
  }

  static String days(Jambore j) {
    return Words.days(j.startsOn(), j.endsOn());
  }

  record Row(String id, String name, String days, String venue, String status) {
    static Row of(Jambore j, LocalDate today) {
      return new Row(
          j.id().toString(), j.name(), JamboreListView.days(j), j.venue(), j.status(today).title());
    }
  }
}
