package id.teladan.visit;

import id.teladan.audit.AuditLog;
import id.teladan.competition.AssessorService;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.Entry;
import id.teladan.competition.Versions;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Opening an assessor's own sheet of a visit: one for each of both, however often it is asked. */
public final class SheetOpening {

  private final Jdbi jdbi;
  private final Clock clock;
  private final VisitService visits;

  SheetOpening(Jdbi jdbi, Clock clock, VisitService visits) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.visits = visits;
  }

  /** Opens the caller's own sheet of a visit; the same request again finds it. */
  public Saved<Sheet> open(Actor actor, SheetId id, VisitId visitId) {
    return jdbi.inTransaction(handle -> open(handle, actor, new Wanted(id, visitId, null), false))
        .sheet();
  }

  /**
   * The same for a tablet that was away: where the visit is not scored any more the sheet is opened
   * all the same, so that what was answered meanwhile has a place to wait in.
   *
   * @param version of the instrument that the tablet fills it under; null for the one in force
   * @throws ProblemException 409 with {@code kept} when the sheet is there, but by itself takes
   *     nothing
   */
  Saved<Sheet> openFromAfar(Actor actor, SheetId id, VisitId visitId, @Nullable Integer version) {
    Wanted wanted = new Wanted(id, visitId, version);
    Opened opened = jdbi.inTransaction(handle -> open(handle, actor, wanted, true));
    if (opened.tooLate() != null) {
      throw opened.tooLate().with("kept", true);
    }
    return opened.sheet();
  }

  private record Wanted(SheetId id, VisitId visitId, @Nullable Integer version) {}

  private record Opened(Saved<Sheet> sheet, @Nullable ProblemException tooLate) {}

  private Opened open(Handle handle, Actor actor, Wanted wanted, boolean evenTooLate) {
    SheetId id = wanted.id();
    VisitId visitId = wanted.visitId();
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
    int version = version(visit.competition().versions(), wanted.version());
    String empty = Answers.NONE.hash();
    if (!dao.insert(id, visitId, actor.username(), version, empty, clock.instant())) {
      return new Opened(Saved.existing(openedMeanwhile(handle, actor, id, visitId)), null);
    }
    AuditLog.write(handle, actor, "sheet.create", SheetService.object(id), SheetService.object(id));
    return new Opened(Saved.created(ownSheet(handle, actor, id)), tooLate.orElse(null));
  }

  /** A tablet that was away began under the version that it knows, and goes on from there. */
  private static int version(Versions versions, @Nullable Integer wanted) {
    return wanted != null && versions.has(wanted) ? wanted : versions.inForce();
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
   *
   * @param version of the instrument that a new one is filled under; null for the one in force
   */
  public SheetId openOrFind(Actor actor, SheetId id, VisitId visitId, @Nullable Integer version) {
    Wanted wanted = new Wanted(id, visitId, version);
    return jdbi.withExtension(SheetDao.class, dao -> dao.findHeadOf(visitId, actor.username()))
        .map(SheetHead::id)
        .orElseGet(
            () ->
                jdbi.inTransaction(handle -> open(handle, actor, wanted, true))
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
}
