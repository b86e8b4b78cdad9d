package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Somebody above who keeps what came too late. Called in the transaction that received it. */
public interface LateKeeper {

  /** What is kept under these ids, for whatever sheet. */
  List<LateOperation> find(Handle handle, Collection<OperationId> ids);

  /** Keeps them; an id that is kept already stays as it is. */
  void keep(Handle handle, List<LateOperation> operations);

  /** For how many sheets of a competition something waits to be decided about. */
  int countWaiting(Handle handle, CompetitionId competition);

  /** What was kept first for this sheet and hash. */
  Optional<LateSubmission> find(Handle handle, SheetId sheet, String stateHash);

  /** Keeps it; one of the same sheet and hash stays as it is. */
  void keep(Handle handle, LateSubmission submission);
}
