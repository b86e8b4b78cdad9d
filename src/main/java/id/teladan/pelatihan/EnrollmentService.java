package id.teladan.pelatihan;

import static id.teladan.pelatihan.EnrollmentOutcome.CANCELLED;
import static id.teladan.pelatihan.EnrollmentOutcome.ENROLLED;
import static id.teladan.pelatihan.EnrollmentOutcome.REFUSED;
import static id.teladan.pelatihan.EnrollmentOutcome.WAITLISTED;
import static id.teladan.pelatihan.PelatihanReading.owner;
import static id.teladan.pelatihan.PelatihanReading.writable;

import id.teladan.attendance.AttendanceService;
import id.teladan.audit.AuditLog;
import id.teladan.kader.KaderId;
import id.teladan.pelatihan.EnrollmentDao.Candidate;
import id.teladan.pelatihan.EnrollmentDao.EnrollmentRow;
import id.teladan.pelatihan.EnrollmentDao.Found;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who takes part: a place, the waiting list, or a refusal with its reason. */
public final class EnrollmentService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final AttendanceService attendance;
  private final PlannedNeeds needs;

  EnrollmentService(Jdbi jdbi, Clock clock, AttendanceService attendance, PlannedNeeds needs) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.attendance = attendance;
    this.needs = needs;
  }

  /** Enrolls somebody. Who has a place or waits already stays as they are. */
  public Enrollment enroll(Actor actor, PelatihanId id, KaderId kaderId) {
    return jdbi.inTransaction(
        handle -> {
          Pelatihan pelatihan = PelatihanReading.lock(handle, actor, id);
          EnrollmentDao dao = handle.attach(EnrollmentDao.class);
          Candidate candidate =
              dao.findCandidate(kaderId, writable(actor))
                  .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Kader itu tidak ada."));
          Optional<EnrollmentRow> before = dao.find(id, kaderId).filter(this::isSettled);
          if (before.isEmpty()) {
            EnrollmentRow decided = decide(dao, pelatihan, candidate);
            dao.save(id, decided, clock.instant());
            if (decided.outcome() == ENROLLED) {
              attendance.issueTicket(handle, owner(id), kaderId);
            }
            if (isSettled(decided)) {
              needs.enrolled(handle, actor, pelatihan, kaderId);
            }
            log(
                handle,
                actor,
                "enrollment." + decided.outcome().name().toLowerCase(Locale.ROOT),
                id,
                kaderId);
          }
          return enrollment(handle, id, kaderId);
        });
  }

  private boolean isSettled(EnrollmentRow row) {
    return row.outcome() == ENROLLED || row.outcome() == WAITLISTED;
  }

  private static EnrollmentRow decide(EnrollmentDao dao, Pelatihan pelatihan, Candidate candidate) {
    KaderId kader = candidate.id();
    if (pelatihan.isCancelled()) {
      return new EnrollmentRow(kader, REFUSED, "pelatihan-cancelled");
    }
    if (pelatihan.isCertified()) {
      return new EnrollmentRow(kader, REFUSED, "certificates-issued");
    }
    if (!candidate.active()) {
      return new EnrollmentRow(kader, REFUSED, "kader-inactive");
    }
    return dao.takePlace(pelatihan.id())
        ? new EnrollmentRow(kader, ENROLLED, null)
        : new EnrollmentRow(kader, WAITLISTED, "pelatihan-full");
  }

  /** Takes somebody off the list; the first who waits moves up. */
  public Enrollment cancel(Actor actor, PelatihanId id, KaderId kaderId) {
    return jdbi.inTransaction(
        handle -> {
          PelatihanId open = PelatihanReading.lockOpen(handle, actor, id).id();
          EnrollmentDao dao = handle.attach(EnrollmentDao.class);
          EnrollmentRow before = dao.find(open, kaderId).orElseThrow(EnrollmentService::notFound);
          if (isSettled(before)) {
            dao.save(open, new EnrollmentRow(kaderId, CANCELLED, null), clock.instant());
            attendance.withdrawTicket(handle, owner(open), kaderId);
            if (before.outcome() == ENROLLED && dao.giveBackPlace(open)) {
              fillPlaces(handle, open);
            }
            needs.withdrawn(handle, actor, open, kaderId);
            log(handle, actor, "enrollment.cancel", open, kaderId);
          }
          return enrollment(handle, open, kaderId);
        });
  }

  /** Lets as many move up as there are places. */
  void fillPlaces(Handle handle, PelatihanId id) {
    EnrollmentDao dao = handle.attach(EnrollmentDao.class);
    Optional<EnrollmentRow> next = dao.findNextWaiting(id);
    while (next.isPresent() && dao.takePlace(id)) {
      KaderId kader = next.get().kaderId();
      if (!dao.moveUp(id, kader)) {
        throw new AssertionError("locked, but no longer waiting: " + kader);
      }
      attendance.issueTicket(handle, owner(id), kader);
      next = dao.findNextWaiting(id);
    }
  }

  /** One enrollment. A kader sees only their own. */
  public Enrollment get(Actor actor, PelatihanId id, KaderId kaderId) {
    return jdbi.withHandle(
        handle -> {
          Pelatihan pelatihan = PelatihanReading.find(handle, actor, id);
          boolean own = actor.kaderId().filter(kaderId.value()::equals).isPresent();
          if (!own && !isOffice(actor)) {
            throw notFound();
          }
          return enrollment(handle, pelatihan.id(), kaderId);
        });
  }

  /** Everybody who asked, those with a place first, those who wait in their order. */
  public List<Participant> list(Actor actor, PelatihanId id) {
    return jdbi.withHandle(
        handle -> {
          Pelatihan pelatihan = PelatihanReading.find(handle, actor, id);
          return handle.attach(EnrollmentDao.class).listParticipants(pelatihan.id());
        });
  }

  /** Active kader in scope, by a part of their name or their Posyandu's. */
  List<Found> searchCandidates(Actor actor, PelatihanId id, String text) {
    return jdbi.withExtension(
        EnrollmentDao.class, dao -> dao.searchCandidates(id, text.strip(), writable(actor)));
  }

  private Enrollment enrollment(Handle handle, PelatihanId id, KaderId kaderId) {
    EnrollmentRow row =
        handle
            .attach(EnrollmentDao.class)
            .find(id, kaderId)
            .orElseThrow(EnrollmentService::notFound);
    return new Enrollment(kaderId, row.outcome(), row.reason(), ticket(handle, id, row));
  }

  private @Nullable String ticket(Handle handle, PelatihanId id, EnrollmentRow row) {
    return row.outcome() == ENROLLED
        ? attendance.findTicket(handle, owner(id), row.kaderId()).orElse(null)
        : null;
  }

  private static boolean isOffice(Actor actor) {
    return actor.has(Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER);
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Kader itu tidak ada di pelatihan ini.");
  }

  private static void log(
      Handle handle, Actor actor, String action, PelatihanId id, KaderId kaderId) {
    AuditLog.write(
        handle, actor, action, "pelatihan/" + id + "/enrollment/" + kaderId, "pelatihan/" + id);
  }
}
