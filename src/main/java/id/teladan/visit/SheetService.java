package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryService;
import id.teladan.competition.EntryStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Cursor;
import id.teladan.platform.FieldError;
import id.teladan.platform.GroupCommit;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import id.teladan.platform.SigningKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Sheets: opening one, reading it, submitting it, giving it back. */
public final class SheetService {

  private static final Role[] READERS = {Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER};
  private static final Role[] RETURNERS = {Role.ADMIN, Role.COMMITTEE};
  private static final int LONGEST_REASON = 500;

  private final Jdbi jdbi;
  private final GroupCommit commits;
  private final Clock clock;
  private final SigningKey key;
  private final ScoredInstruments instruments;
  private final SheetWatches watches;
  private final VisitService visits;

  SheetService(
      Jdbi jdbi,
      GroupCommit commits,
      Clock clock,
      SigningKey key,
      ScoredInstruments instruments,
      SheetWatches watches,
      VisitService visits) {
    this.jdbi = jdbi;
    this.commits = commits;
    this.clock = clock;
    this.key = key;
    this.instruments = instruments;
    this.watches = watches;
    this.visits = visits;
  }

  public ScoredInstrument instrument(SheetHead head) {
    return instruments.get(head.instrument());
  }

  /** Opens the caller's own sheet of a visit; the same request again finds it. */
  public Saved<Sheet> open(Actor actor, SheetId id, VisitId visitId) {
    return jdbi.inTransaction(
        handle -> {
          SheetDao dao = handle.attach(SheetDao.class);
          Optional<SheetHead> existing = dao.findHead(id);
          if (existing.isPresent()) {
            return Saved.existing(repeated(handle, actor, existing.get(), visitId));
          }
          AssignedVisit visit = visits.getAssigned(handle, actor, visitId);
          requireOnly(dao, actor, visitId);
          requireScorable(visit);
          if (!dao.insert(id, visitId, actor.username(), Answers.NONE.hash(), clock.instant())) {
            return Saved.existing(openedMeanwhile(handle, actor, id, visitId));
          }
          AuditLog.write(handle, actor, "sheet.create", object(id), object(id));
          return Saved.created(ownSheet(handle, actor, id));
        });
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
    return new IntakeDao(handle).findOwn(id, actor.username()).orElseThrow(SheetService::notFound);
  }

  private static Sheet repeated(Handle handle, Actor actor, SheetHead existing, VisitId visitId) {
    boolean same =
        existing.assessor().equals(actor.username()) && existing.visitId().equals(visitId);
    if (!same) {
      throw CommonProblem.ID_TAKEN.because("Id itu milik lembar lain.");
    }
    return ownSheet(handle, actor, existing.id());
  }

  private static void requireScorable(AssignedVisit visit) {
    visit.competition().status().requireOpen();
    if (visit.entry().status() != EntryStatus.REGISTERED) {
      throw VisitProblem.ENTRY_NOT_TAKING_PART.because(
          "%s: %s.".formatted(visit.entry().name(), visit.entry().status().title()));
    }
    EntryService.requireNoConflict(visit.competition(), visit.assessor(), visit.entry());
  }

  /** The own sheet always; another's once it, and for a fellow judge the own too, is submitted. */
  public Sheet get(Actor actor, SheetId id) {
    return jdbi.withHandle(handle -> readable(handle, actor, id));
  }

  static Sheet readable(Handle handle, Actor actor, SheetId id) {
    SheetDao dao = handle.attach(SheetDao.class);
    String fellow = actor.has(Role.ASSESSOR) ? actor.username() : null;
    return new IntakeDao(handle)
        .findOwn(id, actor.username())
        .or(() -> dao.findSubmitted(id, actor.reach(READERS), fellow))
        .orElseThrow(SheetService::notFound);
  }

  /** The caller's own sheet of a visit, if it was opened. */
  public Optional<SheetHead> findOwn(Actor actor, VisitId visit) {
    return jdbi.withExtension(SheetDao.class, dao -> dao.findHeadOf(visit, actor.username()));
  }

  /**
   * What a submission is answered with.
   *
   * @param receivedAt when it was submitted first
   */
  public record Submission(
      SheetId sheetId, String stateHash, Instant receivedAt, String signature) {}

  /**
   * Hands the sheet in, if the caller means what the portal holds.
   *
   * @param stateHash the state as the caller knows it
   */
  public Saved<Submission> submit(Actor actor, SheetId id, String stateHash) {
    return commits.run(
        handle -> {
          IntakeDao dao = new IntakeDao(handle);
          SheetHead head =
              dao.findOwnHead(id, actor.username()).orElseThrow(SheetService::notFound);
          if (head.status() != SheetStatus.DRAFT) {
            return Saved.existing(submittedBefore(handle, head, stateHash));
          }
          head.competitionStatus().requireOpen();
          requireSame(handle, head, stateHash);
          requireComplete(handle, actor, head);
          Instant now = clock.instant();
          if (!dao.submit(head, now)) {
            return Saved.existing(overtaken(handle, actor, id, stateHash));
          }
          watches.changed(handle, head);
          AuditLog.write(
              handle,
              actor,
              new AuditEvent("sheet.submit", object(id), object(id)).withDetail(stateHash));
          return Saved.created(submission(id, stateHash, now));
        });
  }

  /** The sheet was submitted or changed by another request between reading and writing it. */
  private Submission overtaken(Handle handle, Actor actor, SheetId id, String stateHash) {
    SheetHead now =
        new IntakeDao(handle).findOwnHead(id, actor.username()).orElseThrow(SheetService::notFound);
    if (now.status() != SheetStatus.DRAFT) {
      return submittedBefore(handle, now, stateHash);
    }
    now.competitionStatus().requireOpen();
    throw differs(handle, now);
  }

  private Submission submittedBefore(Handle handle, SheetHead head, String stateHash) {
    Instant at = head.submittedAt();
    String hash = head.submittedHash();
    if (at == null || hash == null) {
      throw new IllegalStateException("a submitted sheet has a time and a hash: " + head.id());
    }
    if (!hash.equals(stateHash)) {
      requireSame(handle, head, stateHash);
    }
    return submission(head.id(), hash, at);
  }

  private static void requireSame(Handle handle, SheetHead head, String stateHash) {
    if (!head.stateHash().equals(stateHash)) {
      throw differs(handle, head);
    }
  }

  private static ProblemException differs(Handle handle, SheetHead head) {
    return VisitProblem.SHEET_DIFFERS
        .because("Isi lembar di portal berbeda dari yang Anda kirim.")
        .with("stateHash", head.stateHash())
        .with("operationIds", handle.attach(OperationDao.class).listIds(head.id()));
  }

  private void requireComplete(Handle handle, Actor actor, SheetHead head) {
    if (head.complete()) {
      return;
    }
    Sheet sheet = ownSheet(handle, actor, head.id());
    List<String> open = instrument(head).openItems(sheet.answers(), head.stage());
    throw VisitProblem.SHEET_INCOMPLETE
        .because("Masih ada %d butir yang belum dinilai.".formatted(open.size()))
        .with("items", open);
  }

  private Submission submission(SheetId id, String stateHash, Instant at) {
    return new Submission(id, stateHash, at, key.sign(ReceiptText.ofSubmission(id, stateHash, at)));
  }

  /** Gives a submitted sheet back to its assessor, who may then change it again. */
  public SheetHead giveBack(Actor actor, SheetId id, String reason) {
    String kept = reason.strip();
    if (kept.isEmpty() || kept.length() > LONGEST_REASON) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Perbaiki isian yang disebut.",
          List.of(new FieldError("reason", "1 sampai %d huruf".formatted(LONGEST_REASON))));
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
          watches.changed(handle, head);
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

  static String object(SheetId id) {
    return "sheet/" + id;
  }

  static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Lembar nilai itu tidak ada.");
  }

  static int batch(Cursor cursor) {
    try {
      return Integer.parseInt(cursor.value(0));
    } catch (NumberFormatException notANumber) {
      throw brokenCursor();
    }
  }

  static OperationId operation(Cursor cursor) {
    try {
      return new OperationId(UUID.fromString(cursor.value(1)));
    } catch (IllegalArgumentException notAnId) {
      throw brokenCursor();
    }
  }

  private static RuntimeException brokenCursor() {
    return CommonProblem.INVALID_FIELDS.because(
        "Penanda halaman rusak.", List.of(new FieldError("after", "bukan penanda yang benar")));
  }
}
