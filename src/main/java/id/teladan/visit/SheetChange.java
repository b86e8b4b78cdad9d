package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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

    /**
     * What a sheet becomes when operations are added to it.
     *
     * @param log gives what the log holds of some items
     */
    static Answered adding(
        Actor actor,
        Sheet sheet,
        ScoredInstrument instrument,
        List<StoredOperation> added,
        Function<Collection<String>, Collection<StoredOperation>> log,
        Instant at) {
      SheetHead head = sheet.head();
      Answers answers =
          Merge.add(sheet.answers(), added.stream().map(StoredOperation::operation).toList());
      return new Answered(
          actor,
          head,
          instrument.state(answers, head.stage()),
          head.devices().with(added, log).only(instrument::hasItem),
          added,
          at);
    }

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
