package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.InstrumentRef;
import id.teladan.instrument.Item;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Reading sheets, and giving one back. How one is opened tells {@link SheetOpening}, handed in
 * {@link SubmissionService}, what the results do to it {@link SheetPhases}.
 */
public final class SheetService {

  private static final Role[] READERS = {Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER};
  private static final Role[] RETURNERS = {Role.ADMIN, Role.COMMITTEE};
  private static final int LONGEST_REASON = 500;

  private final Jdbi jdbi;
  private final ScoredInstruments instruments;
  private final SheetWatches watches;

  SheetService(Jdbi jdbi, ScoredInstruments instruments, SheetWatches watches) {
    this.jdbi = jdbi;
    this.instruments = instruments;
    this.watches = watches;
  }

  /** The version that a sheet is filled under. */
  public ScoredInstrument instrument(SheetHead head) {
    return instruments.of(head);
  }

  public ScoredInstrument instrument(InstrumentRef ref) {
    return instruments.get(ref);
  }

  /**
   * By code the items that something may have been sent for: those of the sheet's version, and what
   * only others have that its competition has had.
   */
  public Map<String, Item> itemsTaken(SheetHead head) {
    Map<String, Item> items = new HashMap<>();
    for (ScoredInstrument instrument : instruments.takenBy(head)) {
      instrument.instrument().items().forEach(item -> items.putIfAbsent(item.code(), item));
    }
    return items;
  }

  /** The own sheet always; another's once it, and for a fellow judge the own too, is submitted. */
  public Sheet get(Actor actor, SheetId id) {
    return jdbi.withHandle(handle -> readable(handle, actor, id));
  }

  /** The same within a transaction of the caller's. */
  public static Sheet readable(Handle handle, Actor actor, SheetId id) {
    SheetDao dao = handle.attach(SheetDao.class);
    String fellow = actor.has(Role.ASSESSOR) ? actor.username() : null;
    return dao.findOwn(id, actor.username())
        .or(() -> dao.findSubmitted(id, actor.reach(READERS), fellow))
        .orElseThrow(SheetService::notFound);
  }

  /** The caller's own sheet, whatever became of it. */
  public static SheetHead getOwn(Handle handle, Actor actor, SheetId id) {
    return handle
        .attach(SheetDao.class)
        .findOwnHead(id, actor.username())
        .orElseThrow(SheetService::notFound);
  }

  /** The caller's own sheet of a visit, if it was opened. */
  public Optional<SheetHead> findOwn(Actor actor, VisitId visit) {
    return jdbi.withExtension(SheetDao.class, dao -> dao.findHeadOf(visit, actor.username()));
  }

  /** Gives a submitted sheet back to its assessor, who may then change it again. */
  public SheetHead giveBack(Actor actor, SheetId id, String reason) {
    String kept = reason.strip();
    if (kept.isEmpty() || kept.length() > LONGEST_REASON) {
      throw Checks.wrong("reason", "1 sampai %d huruf".formatted(LONGEST_REASON));
    }
    return jdbi.inTransaction(
        handle -> {
          SheetDao dao = handle.attach(SheetDao.class);
          SheetHead head =
              dao.findHeadInScope(id, actor.reach(RETURNERS)).orElseThrow(SheetService::notFound);
          head.competitionStatus().requireOpen();
          if (!dao.giveBack(head, kept)) {
            throw VisitProblem.SHEET_NOT_SUBMITTED.because("Lembar ini masih di tangan penilai.");
          }
          watches.changed(handle, List.of(head.id()));
          AuditLog.write(
              handle,
              actor,
              new AuditEvent("sheet.return", object(id), object(id)).withDetail(kept));
          return dao.findHead(id).orElseThrow();
        });
  }

  /** How the audit names a sheet, and the chain of all that happens to it. */
  public static String object(SheetId id) {
    return "sheet/" + id;
  }

  /** The refusal for a sheet that is not there for the caller. */
  public static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Lembar nilai itu tidak ada.");
  }
}
