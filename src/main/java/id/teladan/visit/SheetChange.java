package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/** What is to be written of one sheet, if that is still as it says. */
sealed interface SheetChange {

  SheetId sheet();

  Actor actor();

  /**
   * Answers that were merged in.
   *
   * @param head the sheet as it was read; its number of batches must not have moved on
   * @param devices who has written to it by then, and which items clash
   */
  record Answered(
      Actor actor,
      SheetHead head,
      SheetState state,
      Devices devices,
      Collection<StoredOperation> operations,
      Instant at)
      implements SheetChange {

    @Override
    public SheetId sheet() {
      return head.id();
    }

    @Override
    public String action() {
      return "sheet.answer";
    }

    /** The items that were answered. */
    @Override
    public String detail() {
      return operations.stream()
          .map(stored -> stored.operation().item())
          .distinct()
          .sorted()
          .collect(Collectors.joining(" "));
    }

    @Override
    public boolean isWatched() {
      return head.status() == SheetStatus.IN_MODERATION;
    }
  }

  /**
   * The sheet was handed in by its assessor.
   *
   * @param stateHash what it must hold, completely
   */
  record Submitted(SheetId sheet, Actor actor, String stateHash, Instant at)
      implements SheetChange {

    @Override
    public String action() {
      return "sheet.submit";
    }

    @Override
    public String detail() {
      return stateHash;
    }

    @Override
    public boolean isWatched() {
      return true;
    }
  }

  String action();

  String detail();

  /** Whether judges may have come to differ by it, or to agree. */
  boolean isWatched();

  default AuditLog.Deed deed() {
    String object = SheetService.object(sheet());
    return new AuditLog.Deed(
        actor().username(), new AuditEvent(action(), object, object).withDetail(detail()));
  }
}
