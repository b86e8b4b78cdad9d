package id.teladan.attendance;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.attendance.AttendanceDao.Expected;
import id.teladan.attendance.AttendanceDao.OccasionRow;
import id.teladan.attendance.CheckInDao.RejectedRow;
import id.teladan.audit.AuditLog;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Ids;
import id.teladan.platform.Reach;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The daftar hadir that a trainer ticks by hand, beside whatever was scanned. */
public final class DaftarHadirService {

  private static final String DEVICE = "portal";

  private final Jdbi jdbi;
  private final Clock clock;

  DaftarHadirService(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** One session with everybody expected, and what was rejected there. */
  record DaftarHadir(OccasionRow session, List<Expected> expected, List<RejectedRow> rejected) {}

  DaftarHadir get(Actor actor, SessionId id) {
    Reach reach = actor.reach(ADMIN, COMMITTEE, TRAINER, VIEWER);
    return jdbi.withHandle(
        handle -> {
          OccasionRow session = find(handle, id, reach);
          return new DaftarHadir(
              session,
              handle.attach(AttendanceDao.class).listExpected(session.ownerId(), id),
              handle.attach(CheckInDao.class).listRejected(id));
        });
  }

  /** Who was just scanned at a session that the actor sees. */
  Optional<CheckInDao.Scanned> findScanned(Actor actor, SessionId id, UUID checkIn) {
    return jdbi.withHandle(
        handle -> {
          SessionId seen =
              find(handle, id, actor.reach(ADMIN, COMMITTEE, TRAINER, VIEWER)).session().id();
          return handle.attach(CheckInDao.class).findScanned(checkIn, seen);
        });
  }

  /** Makes the list of those present exactly this; people with no ticket are left out. */
  void save(Actor actor, SessionId id, Set<UUID> present) {
    change(
        actor,
        id,
        (handle, session) ->
            expected(handle, session)
                .forEach(
                    person -> {
                      boolean now = present.contains(person.id().value());
                      if (now != person.present()) {
                        tick(handle, actor, session, person, now);
                      }
                    }));
  }

  void markPresent(Actor actor, SessionId id, KaderId kader) {
    change(actor, id, (handle, session) -> markOne(handle, actor, session, kader, true));
  }

  void markAbsent(Actor actor, SessionId id, KaderId kader) {
    change(actor, id, (handle, session) -> markOne(handle, actor, session, kader, false));
  }

  private void markOne(
      Handle handle, Actor actor, OccasionRow session, KaderId kader, boolean present) {
    Expected person =
        expected(handle, session).stream()
            .filter(one -> one.id().equals(kader))
            .findFirst()
            .orElseThrow(
                () -> CommonProblem.NOT_FOUND.because("Kader itu tidak ada di daftar hadir."));
    if (person.present() != present) {
      tick(handle, actor, session, person, present);
    }
  }

  private void tick(
      Handle handle, Actor actor, OccasionRow session, Expected person, boolean present) {
    CheckInDao dao = handle.attach(CheckInDao.class);
    boolean changed =
        present ? insert(dao, actor, session, person) : remove(dao, actor, session, person);
    if (!changed) {
      throw CommonProblem.STALE.because("Daftar hadir baru saja diubah orang lain; muat ulang.");
    }
  }

  private boolean insert(CheckInDao dao, Actor actor, OccasionRow session, Expected person) {
    Session at = session.session();
    CheckIn checkIn =
        new CheckIn(Ids.next(), at.id(), attested(at), DEVICE, Method.MANUAL, Direction.IN);
    SentCheckIn sent =
        new SentCheckIn(
            checkIn.id().toString(),
            at.id().toString(),
            null,
            person.id().toString(),
            checkIn.at().toString(),
            DEVICE,
            Method.MANUAL.name(),
            null);
    return dao.insert(
        checkIn,
        person.id(),
        at.isLate(checkIn.at()),
        sent.contentHash(),
        clock.instant(),
        actor.username());
  }

  /** A tick made outside the session's hours says that the person was there from the start. */
  private Instant attested(Session session) {
    Instant now = clock.instant();
    boolean during = !now.isBefore(session.startsAt()) && !now.isAfter(session.endsAt());
    return during ? now : session.startsAt();
  }

  private boolean remove(CheckInDao dao, Actor actor, OccasionRow session, Expected person) {
    return dao.voidAll(session.session().id(), person.id(), clock.instant(), actor.username());
  }

  private void change(Actor actor, SessionId id, Change change) {
    actor.require(ADMIN, TRAINER);
    jdbi.useTransaction(
        handle -> {
          OccasionRow session = find(handle, id, actor.reach(ADMIN, TRAINER));
          change.apply(handle, session);
          AuditLog.write(handle, actor, "attendance.tick", "session/" + id, "session/" + id);
        });
  }

  private static OccasionRow find(Handle handle, SessionId id, Reach reach) {
    return handle
        .attach(AttendanceDao.class)
        .findSession(id, reach)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Sesi itu tidak ada."));
  }

  private static List<Expected> expected(Handle handle, OccasionRow session) {
    return handle
        .attach(AttendanceDao.class)
        .listExpected(session.ownerId(), session.session().id());
  }

  private interface Change {
    void apply(Handle handle, OccasionRow session);
  }
}
