package id.teladan.pelatihan;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.time.LocalDate;
import java.util.List;

/** A kader's own pelatihan, newest first. */
final class OwnPelatihanView extends PageView {

  final List<Row> rows;

  OwnPelatihanView(Actor actor, List<OwnPelatihan> own, LocalDate today) {
    super("own.mustache", actor, "Pelatihan saya");
    this.rows = own.stream().map(one -> Row.of(one, today)).toList();
  }

  record Row(
      String id,
      String title,
      String days,
      String venue,
      String state,
      String badge,
      boolean hasTicket) {

    static Row of(OwnPelatihan p, LocalDate today) {
      Outcome result = p.decided() == PelatihanStatus.COMPLETED ? p.completion() : null;
      boolean enrolled = p.outcome() == EnrollmentOutcome.ENROLLED;
      return new Row(
          p.id().toString(),
          p.title(),
          Words.days(p.startsOn(), p.endsOn()),
          p.venue(),
          result == null ? state(p) : Texts.outcome(result),
          result == null ? "bg-blue-lt" : Texts.badge(result),
          enrolled && p.decided() == PelatihanStatus.PLANNED && !today.isAfter(p.endsOn()));
    }

    private static String state(OwnPelatihan p) {
      return p.decided() == PelatihanStatus.CANCELLED
          ? PelatihanStatus.CANCELLED.title()
          : p.outcome().title();
    }
  }
}
