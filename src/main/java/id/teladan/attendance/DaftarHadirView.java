package id.teladan.attendance;

import id.teladan.attendance.AttendanceDao.Expected;
import id.teladan.attendance.CheckInDao.RejectedRow;
import id.teladan.attendance.DaftarHadirService.DaftarHadir;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

final class DaftarHadirView extends PageView {

  final String sessionId;
  final String occasion;
  final String occasionPath;
  final String venue;
  final String title;
  final String time;
  final int hours;
  final boolean hasHours;
  final boolean fieldPractice;
  final boolean mayTick;
  final int presentCount;
  final int expectedCount;
  final boolean hasExpected;
  final List<Row> rows;
  final List<Rejected> rejected;
  final boolean hasRejected;
  final boolean oob; // htmx gets the count besides the row, to put in its own place

  private String scanned = "";
  private boolean scanRefused;

  private final String template;
  private final Actor actor;
  private final DaftarHadir list;

  DaftarHadirView(String template, Actor actor, DaftarHadir list) {
    this(template, actor, list, null);
  }

  private DaftarHadirView(
      String template, Actor actor, DaftarHadir list, @Nullable Set<KaderId> only) {
    super(template, actor, "Daftar hadir " + list.session().session().title());
    this.template = template;
    this.actor = actor;
    this.list = list;
    Session session = list.session().session();
    this.sessionId = session.id().toString();
    this.occasion = list.session().occasion();
    this.occasionPath = "/" + list.session().ownerKind().path() + "/" + list.session().ownerId();
    this.venue = list.session().venue();
    this.title = session.title();
    this.time = Words.span(session.startsAt(), session.endsAt());
    this.hours = session.hours();
    this.hasHours = session.hours() > 0;
    this.fieldPractice = session.fieldPractice();
    this.mayTick = actor.has(Role.ADMIN, Role.TRAINER);
    this.presentCount = (int) list.expected().stream().filter(Expected::present).count();
    this.expectedCount = list.expected().size();
    this.hasExpected = expectedCount > 0;
    this.rows =
        IntStream.range(0, expectedCount)
            .mapToObj(i -> Row.of(i + 1, list.expected().get(i), session.id()))
            .filter(row -> only == null || only.contains(row.id()))
            .toList();
    this.rejected = list.rejected().stream().map(Rejected::of).toList();
    this.hasRejected = !rejected.isEmpty();
    this.oob = only != null;
  }

  /** The same view for some rows only: what htmx puts in the place of a ticked one. */
  DaftarHadirView only(Set<KaderId> kader) {
    return new DaftarHadirView(template, actor, list, kader);
  }

  /** Says what became of the ticket that was scanned last. */
  DaftarHadirView saying(String words, boolean refused) {
    this.scanned = words;
    this.scanRefused = refused;
    return this;
  }

  public String scanned() {
    return scanned;
  }

  public boolean scanRefused() {
    return scanRefused;
  }

  record Row(
      int number,
      KaderId id,
      String name,
      String posyandu,
      boolean present,
      String seenAt,
      boolean late,
      boolean leftEarly,
      String toggle) {

    static Row of(int number, Expected person, SessionId session) {
      Instant seen = person.seenAt();
      return new Row(
          number,
          person.id(),
          person.name(),
          person.posyandu(),
          person.present(),
          seen == null ? "" : Words.time(seen),
          Boolean.TRUE.equals(person.late()),
          Boolean.TRUE.equals(person.leftEarly()),
          "/daftar-hadir/%s/%s/%s"
              .formatted(session, person.id(), person.present() ? "absen" : "hadir"));
    }
  }

  record Rejected(String reason, String receivedAt, String sender) {

    static Rejected of(RejectedRow row) {
      return new Rejected(
          Rejection.ofSlug(row.reason()).sentence(),
          Words.dateTime(row.receivedAt()),
          row.sender());
    }
  }
}
