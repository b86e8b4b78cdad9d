package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.GroupCommit;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import id.teladan.platform.SigningKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Handing a sheet in. */
public final class SubmissionService {

  private final GroupCommit commits;
  private final Clock clock;
  private final SigningKey key;
  private final ScoredInstruments instruments;
  private final SheetWatches watches;

  SubmissionService(
      GroupCommit commits,
      Clock clock,
      SigningKey key,
      ScoredInstruments instruments,
      SheetWatches watches) {
    this.commits = commits;
    this.clock = clock;
    this.key = key;
    this.instruments = instruments;
    this.watches = watches;
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
              new AuditEvent("sheet.submit", SheetService.object(id), SheetService.object(id))
                  .withDetail(stateHash));
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
    Sheet sheet =
        new IntakeDao(handle)
            .findOwn(head.id(), actor.username())
            .orElseThrow(SheetService::notFound);
    List<String> open = instruments.get(head.instrument()).openItems(sheet.answers(), head.stage());
    throw VisitProblem.SHEET_INCOMPLETE
        .because("Masih ada %d butir yang belum dinilai.".formatted(open.size()))
        .with("items", open);
  }

  private Submission submission(SheetId id, String stateHash, Instant at) {
    return new Submission(id, stateHash, at, key.sign(ReceiptText.ofSubmission(id, stateHash, at)));
  }
}
