package id.teladan.pelatihan;

import id.teladan.attendance.Session;
import id.teladan.course.Course;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One pelatihan: what it is, its programme, and who takes part. */
final class PelatihanView extends PageView {

  final boolean overviewTab = true;
  final boolean scoresTab = false;
  final boolean endingTab = false;
  final PelatihanId id;
  final String title;
  final String courseCode;
  final String courseTitle;
  final String days;
  final String venue;
  final String trainers;
  final int taken;
  final int capacity;
  final String status;
  final String badge;
  final String closingReason;
  final boolean hasClosingReason;
  final boolean mayChange;
  final boolean mayEnroll;
  final boolean completed;
  final List<String> warnings;
  final List<SessionRow> sessions;
  final int hours;
  final List<PersonRow> people;

  PelatihanView(
      Actor actor,
      PelatihanDetail detail,
      Course course,
      List<Participant> participants,
      LocalDate today) {
    super("pelatihan.mustache", actor, detail.pelatihan().title());
    Pelatihan p = detail.pelatihan();
    boolean open = !p.isCertified() && !p.isCancelled();
    this.id = p.id();
    this.title = p.title();
    this.courseCode = course.code();
    this.courseTitle = course.title();
    this.days = Words.days(p.startsOn(), p.endsOn());
    this.venue = p.venue();
    this.trainers = String.join(", ", detail.trainers());
    this.taken = p.taken();
    this.capacity = p.capacity();
    this.status = Texts.status(p, today);
    this.badge = Texts.badge(p.status(today));
    this.closingReason = p.closingReason() == null ? "" : p.closingReason();
    this.hasClosingReason = p.closingReason() != null;
    this.mayChange = open && actor.has(Role.ADMIN, Role.TRAINER);
    this.mayEnroll = mayChange;
    this.completed = p.isCompleted();
    this.hours = detail.hours();
    this.warnings = open ? warnings(detail, course) : List.of();
    this.sessions = detail.sessions().stream().map(SessionRow::of).toList();
    this.people = participants.stream().map(one -> PersonRow.of(p.id(), one)).toList();
  }

  private static List<String> warnings(PelatihanDetail detail, Course course) {
    if (detail.sessions().isEmpty()) {
      return List.of("Belum ada sesi. Kehadiran dihitung per sesi; tambahkan lewat “Ubah”.");
    }
    String hours =
        "Jumlah JPL sesi %d, menurut katalog %d.".formatted(detail.hours(), course.hours());
    String practice =
        "Belum ada sesi PKL; pelatihan %s memuat %d JPL praktik lapangan dan tidak dapat diselesaikan tanpa itu."
            .formatted(course.code(), course.fieldHours());
    return Stream.of(
            detail.hours() == course.hours() ? "" : hours,
            course.fieldHours() == 0 || detail.hasFieldPractice() ? "" : practice)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  record SessionRow(String id, String title, int hours, String time, boolean fieldPractice) {
    static SessionRow of(Session s) {
      return new SessionRow(
          s.id().toString(),
          s.title(),
          s.hours(),
          Words.span(s.startsAt(), s.endsAt()),
          s.fieldPractice());
    }
  }

  record PersonRow(
      String cancelPath,
      String name,
      String posyandu,
      String outcome,
      String reason,
      boolean active,
      boolean judged,
      String hours,
      String completion,
      String badge) {

    static PersonRow of(PelatihanId pelatihan, Participant p) {
      Outcome completion = p.completion();
      return new PersonRow(
          "/pelatihan/%s/peserta/%s/batal".formatted(pelatihan, p.kaderId()),
          p.name(),
          p.posyandu(),
          p.outcome().title(),
          Texts.reason(p.reason()),
          p.isEnrolled() || p.outcome() == EnrollmentOutcome.WAITLISTED,
          p.isEnrolled() && completion != null,
          "%s dari %s JPL".formatted(p.attendedHours(), p.ofHours()),
          completion == null ? "" : Texts.outcome(completion),
          completion == null ? "" : Texts.badge(completion));
    }
  }
}
