package id.teladan.visit;

import id.teladan.audit.AuditLog;
import id.teladan.platform.Coalescer;
import id.teladan.visit.SheetChange.Answered;
import id.teladan.visit.SheetChange.Submitted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads the sheets that tablets write to, and writes what they take in: those of many tablets with
 * the same few statements and one commit.
 *
 * <p>No lock is held while answers are merged. Instead a change names the number of batches its
 * sheet was read with, and is not written when that has moved on; so of two at once the second
 * starts over.
 */
final class Intake {

  private final Jdbi jdbi;
  private final SheetWatches watches;
  private final Coalescer<SheetId, Optional<Sheet>> sheets;
  private final Coalescer<SheetChange, Boolean> changes;

  Intake(Jdbi jdbi, SheetWatches watches) {
    this.jdbi = jdbi;
    this.watches = watches;
    this.sheets = new Coalescer<>(this::list);
    this.changes = new Coalescer<>(all -> jdbi.inTransaction(handle -> write(handle, all)));
  }

  /** The sheet, if it is this assessor's. */
  Optional<Sheet> findOwn(SheetId id, String username) {
    return sheets.ask(id).filter(sheet -> sheet.head().assessor().equals(username));
  }

  /**
   * Writes a change with its operations and its audit entry.
   *
   * @return false when the sheet is not as the change says, or its competition is not open
   * @throws DuplicateOperation when the log holds one of the operations already
   */
  boolean write(SheetChange change) {
    return changes.ask(change);
  }

  private List<Optional<Sheet>> list(List<SheetId> ids) {
    Map<SheetId, Sheet> found = jdbi.withHandle(handle -> new IntakeDao(handle).list(ids));
    return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
  }

  private List<Boolean> write(Handle handle, List<SheetChange> asked) {
    IntakeDao dao = new IntakeDao(handle);
    List<Answered> answered = dao.answer(dao.keepOpen(only(Answered.class, asked)));
    dao.add(answered);
    List<SheetChange> written = new ArrayList<>(answered);
    written.addAll(dao.submit(only(Submitted.class, asked)));
    if (!written.isEmpty()) {
      watches.changed(
          handle, written.stream().filter(SheetChange::isWatched).map(SheetChange::sheet).toList());
      AuditLog.write(handle, written.stream().map(SheetChange::deed).toList());
    }
    Set<SheetChange> done = Collections.newSetFromMap(new IdentityHashMap<>());
    done.addAll(written);
    return asked.stream().map(done::contains).toList();
  }

  /** All lock sheets in one order, or they would wait for each other in a circle. */
  private static <T extends SheetChange> List<T> only(Class<T> kind, List<SheetChange> changes) {
    return changes.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .sorted(Comparator.comparing(change -> change.sheet().toString()))
        .toList();
  }
}
