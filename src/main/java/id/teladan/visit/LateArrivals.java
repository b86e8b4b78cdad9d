package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.CompetitionId;
import id.teladan.platform.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Hands over what came too late, and marks the sheet, so that only such a sheet is asked again. */
final class LateArrivals {

  private final Jdbi jdbi;
  private volatile @Nullable LateKeeper keeper;

  LateArrivals(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void use(LateKeeper chosen) {
    keeper = chosen;
  }

  Map<OperationId, LateOperation> find(List<OperationId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : jdbi.withHandle(handle -> keeper().find(handle, ids)).stream()
            .collect(Collectors.toMap(late -> late.operation().id(), Function.identity()));
  }

  void keep(Actor actor, SheetHead head, List<LateOperation> operations) {
    jdbi.useTransaction(
        handle -> {
          keeper().keep(handle, operations);
          String items =
              operations.stream()
                  .map(late -> late.operation().item())
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining(" "));
          mark(handle, actor, head, "sheet.answer-late", items);
        });
  }

  Optional<LateSubmission> find(SheetId sheet, String stateHash) {
    return jdbi.withHandle(handle -> keeper().find(handle, sheet, stateHash));
  }

  /** Answers what is kept: this, or what was kept before. */
  LateSubmission keep(Actor actor, SheetHead head, LateSubmission submission) {
    return jdbi.inTransaction(
        handle -> {
          Optional<LateSubmission> before =
              keeper().find(handle, submission.sheetId(), submission.stateHash());
          if (before.isPresent()) {
            return before.get();
          }
          keeper().keep(handle, submission);
          mark(handle, actor, head, "sheet.submit-late", submission.stateHash());
          return keeper()
              .find(handle, submission.sheetId(), submission.stateHash())
              .orElseThrow(() -> new IllegalStateException("a late submission was not kept"));
        });
  }

  int countWaiting(CompetitionId competition) {
    return jdbi.withHandle(handle -> keeper().countWaiting(handle, competition));
  }

  private static void mark(
      Handle handle, Actor actor, SheetHead head, String action, String detail) {
    handle.attach(SheetDao.class).markLate(head.id());
    String object = SheetService.object(head.id());
    AuditLog.write(handle, actor, new AuditEvent(action, object, object).withDetail(detail));
  }

  private LateKeeper keeper() {
    LateKeeper chosen = keeper;
    if (chosen == null) {
      throw new IllegalStateException("nobody keeps what comes too late");
    }
    return chosen;
  }
}
