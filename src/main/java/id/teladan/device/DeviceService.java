package id.teladan.device;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Knows the tablets. A key that was registered once is never replaced. */
public final class DeviceService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final CompetitionService competitions;

  DeviceService(Jdbi jdbi, Clock clock, CompetitionService competitions) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.competitions = competitions;
  }

  /** Registers a tablet with its key, and that the caller works on it. */
  public Saved<DeviceId> register(Actor actor, DeviceId id, DeviceKey key) {
    return jdbi.inTransaction(
        handle -> {
          DeviceDao dao = handle.attach(DeviceDao.class);
          boolean created = dao.insert(id, key.text(), clock.instant());
          if (!created && !dao.findKey(id).equals(Optional.of(key.text()))) {
            throw CommonProblem.ID_TAKEN.because("Id itu milik tablet lain.");
          }
          if (dao.link(id, actor.username(), clock.instant())) {
            audit(handle, actor, id);
          }
          return created ? Saved.created(id) : Saved.existing(id);
        });
  }

  private static void audit(Handle handle, Actor actor, DeviceId id) {
    AuditLog.write(handle, actor, new AuditEvent("device.register", "device/" + id, "device"));
  }

  /**
   * Notes what a tablet says of the caller's work on it. It says so every minute and changes
   * nothing, so the audit does not hear of it.
   */
  public void report(Actor actor, DeviceId id, DeviceReport report) {
    boolean known =
        jdbi.withExtension(
            DeviceDao.class, dao -> dao.report(id, actor.username(), report, clock.instant()));
    if (!known) {
      throw notFound();
    }
  }

  /** The key of a tablet on which this person has signed in. */
  public Optional<DeviceKey> findKey(DeviceId id, String username) {
    return jdbi.withExtension(DeviceDao.class, dao -> dao.findKeyOf(id, username))
        .map(DeviceKey::ofText);
  }

  /** The tablets of the assessors of a competition in scope. */
  public List<DeviceStanding> list(Actor actor, CompetitionId competition) {
    CompetitionId inScope = competitions.get(actor, competition).id();
    return jdbi.withExtension(DeviceDao.class, dao -> dao.list(inScope));
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Tablet itu belum terdaftar untuk akun ini.");
  }
}
