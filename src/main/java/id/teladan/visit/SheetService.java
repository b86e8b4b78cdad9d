package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.AssessorService;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.Entry;
import id.teladan.competition.EntryId;
import id.teladan.competition.InstrumentRef;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Sheets: opening one, reading it, giving it back. Handing it in: {@link SubmissionService}. */
public final class SheetService {

  private static final Role[] READERS = {Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER};
  private static final Role[] RETURNERS = {Role.ADMIN, Role.COMMITTEE};
  private static final int LONGEST_REASON = 500;

  private final Jdbi jdbi;
  private final Clock clock;
  private final ScoredInstruments instruments;
  private final SheetWatches watches;
  private final VisitService visits;

  SheetService(
      Jdbi jdbi,
      Clock clock,
      ScoredInstruments instruments,
      SheetWatches watches,
      VisitService visits) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.instruments = instruments;
    this.watches = watches;
    this.visits = visits;
  }

  public ScoredInstrument instrument(SheetHead head) {
    return instrument(head.instrument());
  }

  public ScoredInstrument instrument(InstrumentRef ref) {
    return instruments.get(ref);
  }

  /** Opens the caller's own sheet of a visit; the same request again finds it. */
  public Saved<Sheet> open(Actor actor, SheetId id, VisitId visitId) {
    return jdbi.inTransaction(handle -> open(handle, actor, id, visitId, false)).sheet();
  }

  /**
   * The same for a tablet that was away: where the visit is not scored any more the sheet is opened
   * all the same, so that what was answered meanwhile has a place to wait in.
   *
   * @throws ProblemException 409 with {@code kept} when the sheet is there, but by itself takes
   *     nothing
   */
  Saved<Sheet> openFromAfar(Actor actor, SheetId id, VisitId visitId) {
    Opened opened = jdbi.inTransaction(handle -> open(handle, actor, id, visitId, true));
    if (opened.tooLate() != null) {
      throw opened.tooLate().with("kept", true);
    }
    return opened.sheet();
  }

  private record Opened(Saved<Sheet> sheet, @Nullable ProblemException tooLate) {}

  private Opened open(
      Handle handle, Actor actor, SheetId id, VisitId visitId, boolean evenTooLate) {
    SheetDao dao = handle.attach(SheetDao.class);
    Optional<SheetHead> existing = dao.findHead(id);
    if (existing.isPresent()) {
      return new Opened(Saved.existing(repeated(handle, actor, existing.get(), visitId)), null);
    }
    AssignedVisit visit = visits.getAssigned(handle, actor, visitId);
    requireOnly(dao, actor, visitId);
    Optional<ProblemException> tooLate = tooLate(visit);
    if (tooLate.isPresent() && !evenTooLate) {
      throw tooLate.get();
    }
    AssessorService.requireNoConflict(visit.competition(), visit.assessor(), visit.entry());
    if (!dao.insert(id, visitId, actor.username(), Answers.NONE.hash(), clock.instant())) {
      return new Opened(Saved.existing(openedMeanwhile(handle, actor, id, visitId)), null);
    }
    AuditLog.write(handle, actor, "sheet.create", object(id), object(id));
    return new Opened(Saved.created(ownSheet(handle, actor, id)), tooLate.orElse(null));
  }

  /** Why the visit is not scored any more. One that is not scored yet is refused outright. */
  private static Optional<ProblemException> tooLate(AssignedVisit visit) {
    CompetitionStatus status = visit.competition().status();
    if (status == CompetitionStatus.DRAFT) {
      status.requireOpen();
    }
    Entry entry = visit.entry();
    return LateReason.of(status, entry.status())
        .map(
            reason ->
                reason == LateReason.NOT_TAKING_PART
                    ? VisitProblem.ENTRY_NOT_TAKING_PART.because(
                        "%s: %s.".formatted(entry.name(), entry.status().title()))
                    : reason.problem());
  }

  /**
   * The caller's sheet of a visit: the one there is, else a new one with this id, even where the
   * visit is not scored any more, so that what was answered has a place to wait in.
   */
  public SheetId openOrFind(Actor actor, SheetId id, VisitId visitId) {
    return findOwn(actor, visitId)
        .map(SheetHead::id)
        .orElseGet(
            () ->
                jdbi.inTransaction(handle -> open(handle, actor, id, visitId, true))
                    .sheet()
                    .value()
                    .id());
  }

  private static void requireOnly(SheetDao dao, Actor actor, VisitId visitId) {
    Optional<SheetHead> other = dao.findHeadOf(visitId, actor.username());
    if (other.isPresent()) {
      throw VisitProblem.SHEET_EXISTS
          .because("Anda sudah punya lembar untuk kunjungan ini.")
          .with("sheetId", other.get().id());
    }
  }

  /** Another request of the caller was faster: with the same id, or with another. */
  private static Sheet openedMeanwhile(Handle handle, Actor actor, SheetId id, VisitId visitId) {
    SheetDao dao = handle.attach(SheetDao.class);
    SheetHead same =
        dao.findHead(id)
            .orElseThrow(
                () -> {
                  requireOnly(dao, actor, visitId);
                  return new IllegalStateException("a sheet was refused without a reason: " + id);
                });
    return repeated(handle, actor, same, visitId);
  }

  private static Sheet ownSheet(Handle handle, Actor actor, SheetId id) {
    return handle
        .attach(SheetDao.class)
        .findOwn(id, actor.username())
        .orElseThrow(SheetService::notFound);
  }

  private static Sheet repeated(Handle handle, Actor actor, SheetHead existing, VisitId visitId) {
    boolean same =
        existing.assessor().equals(actor.username()) && existing.visitId().equals(visitId);
    if (!same) {
      throw CommonProblem.ID_TAKEN.because("Id itu milik lembar lain.");
    }
    return ownSheet(handle, actor, existing.id());
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

  /** All sheets of a competition that count. */
  public List<Sheet> listSubmitted(Handle handle, CompetitionId competition) {
    return handle.attach(SheetDao.class).listSubmitted(competition);
  }

  /** The sheets of one entry that count. */
  public List<Sheet> listSubmitted(Handle handle, EntryId entry) {
    return handle.attach(SheetDao.class).listSubmittedOfEntry(entry);
  }

  /** Lets the assessor of a submitted sheet change these items again. */
  public boolean moderate(Handle handle, SheetId sheet, Set<String> items) {
    return handle.attach(SheetDao.class).moderate(sheet, String.join(",", new TreeSet<>(items)));
  }

  /** Ends the moderation of a sheet, if it is in one. */
  public boolean endModeration(Handle handle, SheetId sheet) {
    return handle.attach(SheetDao.class).endModeration(sheet);
  }

  /** Makes all submitted sheets part of a decision; answers how many. */
  public int makeFinal(Handle handle, CompetitionId competition) {
    return handle.attach(SheetDao.class).makeFinal(competition);
  }

  /** Takes them out of it again for a correction; answers how many. */
  public int unmakeFinal(Handle handle, CompetitionId competition) {
    return handle.attach(SheetDao.class).unmakeFinal(competition);
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
