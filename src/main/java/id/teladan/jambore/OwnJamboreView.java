package id.teladan.jambore;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.time.LocalDate;
import java.util.List;

/** A kader's own jambore, newest first. */
final class OwnJamboreView extends PageView {

  final List<Row> rows;

  OwnJamboreView(Actor actor, List<Membership> own, LocalDate today) {
    super("own.mustache", actor, "Jambore saya");
    this.rows = own.stream().map(one -> Row.of(one, today)).toList();
  }

  record Row(
      String id,
      String name,
      String days,
      String venue,
      String contingent,
      String role,
      boolean coming) {

    static Row of(Membership m, LocalDate today) {
      return new Row(
          m.id().toString(),
          m.name(),
          Words.days(m.startsOn(), m.endsOn()),
          m.venue(),
          m.contingent(),
          m.role().title(),
          !today.isAfter(m.endsOn()));
    }
  }
}
