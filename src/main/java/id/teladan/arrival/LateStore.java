package id.teladan.arrival;

import id.teladan.competition.CompetitionId;
import id.teladan.visit.LateKeeper;
import id.teladan.visit.LateOperation;
import id.teladan.visit.LateSubmission;
import id.teladan.visit.OperationId;
import id.teladan.visit.SheetId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps for the sheets what came too late. */
final class LateStore implements LateKeeper {

  @Override
  public List<LateOperation> find(Handle handle, Collection<OperationId> ids) {
    return handle.attach(LateDao.class).listByIds(ids).stream().map(HeldOperation::late).toList();
  }

  @Override
  public void keep(Handle handle, List<LateOperation> operations) {
    handle.attach(LateDao.class).insert(operations.stream().map(NewLateRow::of).toList());
  }

  @Override
  public int countWaiting(Handle handle, CompetitionId competition) {
    return handle.attach(LateDao.class).countWaiting(competition);
  }

  @Override
  public Optional<LateSubmission> find(Handle handle, SheetId sheet, String stateHash) {
    return handle.attach(LateDao.class).findSubmission(sheet, stateHash).map(HeldSubmission::late);
  }

  @Override
  public void keep(Handle handle, LateSubmission submission) {
    handle.attach(LateDao.class).insertSubmission(submission);
  }
}
