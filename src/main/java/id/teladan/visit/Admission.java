package id.teladan.visit;

import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Role;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes what came too late into its sheet after all, on the word of the committee: the same merge
 * as ever, and each operation with its own id, content and time of arrival, so that its receipt
 * stays true. A decided result is sealed; it takes nothing before a correction has reopened it.
 */
public final class Admission {

  private static final Role[] DECIDERS = {Role.ADMIN, Role.COMMITTEE};

  private final Jdbi jdbi;
  private final Clock clock;
  private final CompetitionService competitions;
  private final ScoredInstruments instruments;
  private final SubmissionService submissions;
  private final SheetWatches watches;

  Admission(
      Jdbi jdbi,
      Clock clock,
      CompetitionService competitions,
      ScoredInstruments instruments,
      SubmissionService submissions,
      SheetWatches watches) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.competitions = competitions;
    this.instruments = instruments;
    this.submissions = submissions;
    this.watches = watches;
  }

  /** A sheet in the committee's scope, a draft too: somebody has to decide what becomes of it. */
  public Sheet read(Actor actor, SheetId id) {
    return jdbi.withExtension(
        SheetDao.class,
        dao ->
            dao.findHeadInScope(id, actor.reach(DECIDERS))
                .flatMap(head -> dao.findWhole(head.id()))
                .orElseThrow(SheetService::notFound));
  }

  /** A sheet in the committee's scope; nobody writes to it until the transaction ends. */
  public Sheet lock(Handle handle, Actor actor, SheetId id) {
    SheetDao dao = handle.attach(SheetDao.class);
    SheetHead seen =
        dao.findHeadInScope(id, actor.reach(DECIDERS)).orElseThrow(SheetService::notFound);
    var unused = competitions.lock(handle, actor, seen.competitionId());
    return dao.findWhole(id).orElseThrow(SheetService::notFound);
  }

  /** Refuses (409) what would change a sealed result. */
  public void requireUnsealed(Sheet sheet) {
    sheet.head().competitionStatus().requireOpen();
  }

  /** Adds the operations to the log of a locked sheet. */
  public void admit(Handle handle, Actor actor, Sheet sheet, List<LateOperation> late) {
    requireUnsealed(sheet);
    SheetHead head = sheet.head();
    List<StoredOperation> added =
        late.stream()
            .map(
                one ->
                    new StoredOperation(
                        head.id(),
                        head.batches() + 1,
                        one.known(),
                        one.operation(),
                        one.receivedAt()))
            .toList();
    OperationDao log = handle.attach(OperationDao.class);
    SheetChange.Answered change =
        SheetChange.Answered.adding(
            actor,
            sheet,
            instruments.of(head),
            added,
            items -> log.listOfItems(head.id(), items),
            clock.instant());
    IntakeDao dao = new IntakeDao(handle);
    if (dao.answer(List.of(change)).isEmpty()) {
      throw CommonProblem.UNAVAILABLE.because("Lembar ini sedang diubah. Coba lagi.");
    }
    try {
      dao.add(List.of(change));
    } catch (DuplicateOperation elsewhere) {
      throw Incoming.idTaken();
    }
    if (head.status() != SheetStatus.DRAFT) {
      watches.changed(handle, List.of(head.id()));
    }
  }

  /** Hands a locked sheet in, as of the time when its assessor tried to. */
  public void submit(Handle handle, Sheet sheet, LateSubmission late) {
    requireUnsealed(sheet);
    if (sheet.head().status() != SheetStatus.DRAFT) {
      throw VisitProblem.SHEET_SUBMITTED.because("Lembar ini sudah dikirim.");
    }
    submissions.requireReady(sheet, late.stateHash());
    if (!handle.attach(SheetDao.class).submitLate(late)) {
      throw CommonProblem.UNAVAILABLE.because("Lembar ini sedang diubah. Coba lagi.");
    }
    watches.changed(handle, List.of(late.sheetId()));
  }
}
