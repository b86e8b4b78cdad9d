package id.teladan.pelatihan;

import id.teladan.attendance.AttendanceService;
import id.teladan.attendance.PlannedSession;
import id.teladan.attendance.Scan;
import id.teladan.attendance.Session;
import id.teladan.attendance.SessionId;
import id.teladan.audit.AuditLog;
import id.teladan.course.Course;
import id.teladan.course.CourseCatalog;
import id.teladan.kader.KaderId;
import id.teladan.pelatihan.Completion.Demands;
import id.teladan.pelatihan.Completion.Hours;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Policies;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The end of a pelatihan: who has passed, and what others may build on that. */
public final class CompletionService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final CourseCatalog catalog;
  private final Policies policies;
  private final AttendanceService attendance;
  private final PlannedNeeds needs;

  CompletionService(
      Jdbi jdbi,
      Clock clock,
      CourseCatalog catalog,
      Policies policies,
      AttendanceService attendance,
      PlannedNeeds needs) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.catalog = catalog;
    this.policies = policies;
    this.attendance = attendance;
    this.needs = needs;
  }

  /** What completing would give now. */
  List<CompletionItem> preview(Actor actor, PelatihanId id) {
    return jdbi.withHandle(
        handle -> judge(handle, PelatihanReading.find(handle, actor, id), sessions(handle, id)));
  }

  /**
   * Judges everybody enrolled. May be repeated, with other results, until certificates are issued.
   *
   * @param reason needed before the end of the last session
   */
  public List<CompletionItem> complete(Actor actor, PelatihanId id, @Nullable String reason) {
    String why = Reasons.optional(reason);
    return jdbi.inTransaction(
        handle -> {
          Pelatihan pelatihan = PelatihanReading.lockOpen(handle, actor, id);
          List<Session> sessions = sessions(handle, id);
          requireEnded(sessions, why);
          requireFieldPractice(catalog.find(pelatihan.course()).orElseThrow(), sessions);
          List<CompletionItem> items = judge(handle, pelatihan, sessions);
          CompletionDao dao = handle.attach(CompletionDao.class);
          dao.deleteCompletions(id);
          dao.insertCompletions(id, items);
          if (!handle.attach(PelatihanDao.class).complete(id, clock.instant(), why)) {
            throw new AssertionError("locked and open, but not completed: " + id);
          }
          needs.completed(handle, actor, id, items);
          AuditLog.write(handle, actor, "pelatihan.complete", "pelatihan/" + id, "pelatihan/" + id);
          return items;
        });
  }

  /** What was decided; empty before the completion. */
  public List<CompletionItem> list(Actor actor, PelatihanId id) {
    return jdbi.withHandle(
        handle -> {
          Pelatihan pelatihan = PelatihanReading.find(handle, actor, id);
          return handle.attach(CompletionDao.class).listCompletions(pelatihan.id());
        });
  }

  /**
   * What certificates are made of.
   *
   * @throws id.teladan.platform.ProblemException 409 before the completion
   */
  public CompletedPelatihan getCompleted(Actor actor, PelatihanId id) {
    return jdbi.withHandle(
        handle -> {
          Pelatihan pelatihan = PelatihanReading.find(handle, actor, id);
          if (!pelatihan.isCompleted()) {
            throw PelatihanProblem.PELATIHAN_NOT_COMPLETED.because(
                "Selesaikan pelatihan ini dahulu, baru terbitkan sertifikat.");
          }
          Course course = catalog.find(pelatihan.course()).orElseThrow();
          List<CompletionItem> items =
              handle.attach(CompletionDao.class).listCompletions(pelatihan.id());
          return new CompletedPelatihan(pelatihan, course, items);
        });
  }

  /** Closes the results for good: the first certificate is about to be issued. */
  public void freeze(Handle handle, PelatihanId id) {
    if (!handle.attach(PelatihanDao.class).certify(id, clock.instant())) {
      throw PelatihanProblem.PELATIHAN_NOT_COMPLETED.because("Selesaikan pelatihan ini dahulu.");
    }
  }

  /** The kader's own, newest first. */
  List<OwnPelatihan> listOwn(KaderId kaderId) {
    return jdbi.withExtension(CompletionDao.class, dao -> dao.listOwn(kaderId));
  }

  @Nullable Outcome findOutcome(PelatihanId id, KaderId kaderId) {
    return listOwn(kaderId).stream()
        .filter(own -> own.id().equals(id))
        .findFirst()
        .map(OwnPelatihan::completion)
        .orElse(null);
  }

  private List<Session> sessions(Handle handle, PelatihanId id) {
    return attendance.listSessions(handle, PelatihanReading.owner(id)).stream()
        .map(PlannedSession::session)
        .toList();
  }

  /** Whether the last session is still to end. */
  boolean needsReason(PelatihanDetail detail) {
    return isBeforeTheEnd(detail.sessions());
  }

  /** Whether the course has field practice and no session is marked as such. */
  boolean lacksFieldPractice(PelatihanDetail detail) {
    Course course = catalog.find(detail.pelatihan().course()).orElseThrow();
    return lacksFieldPractice(course, detail.sessions());
  }

  private static boolean lacksFieldPractice(Course course, List<Session> sessions) {
    return course.fieldHours() > 0 && sessions.stream().noneMatch(Session::fieldPractice);
  }

  private boolean isBeforeTheEnd(List<Session> sessions) {
    return sessions.stream().anyMatch(session -> clock.instant().isBefore(session.endsAt()));
  }

  private void requireEnded(List<Session> sessions, @Nullable String reason) {
    if (sessions.isEmpty()) {
      throw PelatihanProblem.PELATIHAN_WITHOUT_SESSIONS.because(
          "Kehadiran dihitung per sesi; tambahkan sesi dahulu.");
    }
    if (reason == null && isBeforeTheEnd(sessions)) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Sesi terakhir belum selesai; sebutkan alasan menyelesaikan lebih awal.",
          List.of(new FieldError("reason", "wajib diisi sebelum sesi terakhir selesai")));
    }
  }

  /** Nobody could pass; a forgotten mark must not fail a whole class. */
  private static void requireFieldPractice(Course course, List<Session> sessions) {
    if (lacksFieldPractice(course, sessions)) {
      throw PelatihanProblem.FIELD_PRACTICE_MISSING.because(
          "Pelatihan %s memuat %d JPL praktik lapangan. Tandai sesi PKL-nya, lalu selesaikan."
              .formatted(course.code(), course.fieldHours()));
    }
  }

  private List<CompletionItem> judge(Handle handle, Pelatihan pelatihan, List<Session> sessions) {
    Demands demands = demands(catalog.find(pelatihan.course()).orElseThrow());
    Map<KaderId, Map<SessionId, List<Scan>>> scans =
        attendance.listScans(handle, PelatihanReading.owner(pelatihan.id()));
    return handle.attach(EnrollmentDao.class).listParticipants(pelatihan.id()).stream()
        .filter(Participant::isEnrolled)
        .map(
            person ->
                judge(
                    demands,
                    person,
                    Completion.hours(sessions, scans.getOrDefault(person.kaderId(), Map.of()))))
        .toList();
  }

  private static CompletionItem judge(Demands demands, Participant person, Hours hours) {
    return new CompletionItem(
        person.kaderId(),
        hours.attended(),
        hours.of(),
        Completion.outcome(demands, hours, person.postThatCounts()));
  }

  private Demands demands(Course course) {
    return new Demands(
        policies.attendance().minimumPercent(),
        course.hasTest() ? BigDecimal.valueOf(policies.test().passMark()) : null,
        course.fieldHours() > 0);
  }
}
