package id.teladan.imports;

import id.teladan.imports.RegisterImport.Revision;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;

/** Takes an import back: whole or not at all, because half of one nobody could follow. */
final class ImportUndo {

  private static final int STILL_REFERENCED = 1451;
  private static final int NAMED = 20;

  private final Jdbi jdbi;

  ImportUndo(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Removes what was made and brings back what was changed, unless somebody changed it since. */
  void takeBack(Handle handle, RegisterImport register, List<Trace> traces) {
    Map<UUID, Revision> now = now(handle, register, traces);
    List<Trace> present =
        traces.stream().filter(trace -> now.containsKey(trace.targetId())).toList();
    List<String> changed = new ArrayList<>();
    for (Trace trace : present) {
      Revision revision = Objects.requireNonNull(now.get(trace.targetId()));
      if (revision.revision() != trace.revisionAfter()) {
        changed.add(revision.name() + " sudah diubah sesudah impor");
      }
    }
    refuse(changed);
    register.restoreAll(
        handle, present.stream().filter(trace -> trace.stateBefore() != null).toList());
    register.removeAll(
        handle,
        present.stream()
            .filter(trace -> trace.stateBefore() == null)
            .map(Trace::targetId)
            .toList());
  }

  /** Runs an undoing; where the database finds something hanging on a thing, says on which. */
  void requirePossible(
      Runnable undoing, Supplier<RegisterImport> register, Supplier<List<Trace>> traces) {
    try {
      undoing.run();
    } catch (StatementException e) {
      if (!isStillReferenced(e)) {
        throw e;
      }
      refuse(inUse(register.get(), traces.get()));
      throw e;
    }
  }

  /** Tries each thing by itself, and takes that back: slow, but only when it has failed. */
  private List<String> inUse(RegisterImport register, List<Trace> traces) {
    return jdbi.inTransaction(
        handle -> {
          Map<UUID, Revision> now = now(handle, register, traces);
          List<String> inUse = new ArrayList<>();
          for (Trace trace : traces) {
            Revision revision = now.get(trace.targetId());
            if (trace.stateBefore() == null && revision != null && inUse.size() <= NAMED) {
              handle.savepoint("one");
              try {
                register.removeAll(handle, List.of(trace.targetId()));
              } catch (StatementException e) {
                inUse.add(revision.name() + " sudah dipakai data lain");
              }
              handle.rollbackToSavepoint("one");
            }
          }
          return inUse;
        });
  }

  private static Map<UUID, Revision> now(
      Handle handle, RegisterImport register, List<Trace> traces) {
    return register.revisions(handle, traces.stream().map(Trace::targetId).toList()).stream()
        .collect(Collectors.toMap(Revision::id, Function.identity()));
  }

  private static void refuse(List<String> reasons) {
    if (!reasons.isEmpty()) {
      List<String> named = reasons.subList(0, Math.min(NAMED, reasons.size()));
      String more = reasons.size() > NAMED ? "; dan lainnya" : "";
      throw ImportProblem.IMPORT_IN_USE
          .because("Tidak ada yang diubah. " + String.join("; ", named) + more + ".")
          .with("inTheWay", named);
    }
  }

  private static boolean isStillReferenced(StatementException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getErrorCode() == STILL_REFERENCED) {
        return true;
      }
    }
    return false;
  }
}
