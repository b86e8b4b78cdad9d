package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.InList;
import id.teladan.visit.SheetChange.Answered;
import id.teladan.visit.SheetChange.Submitted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * The statements that every sheet on every tablet runs, each for many sheets at once. In plain
 * JDBC: binding fifty rows by reflection, and attaching an interface for each transaction, cost
 * more than the database does. What is asked less often is in {@link SheetDao} and {@link
 * OperationDao}.
 */
final class IntakeDao {

  private static final int DUPLICATE_KEY = 1062;

  private static final String KEEP_OPEN =
      """
      SELECT id FROM competition WHERE status = 'OPEN' AND id IN (%s) LOCK IN SHARE MODE
      """;

  private static final String ANSWER =
      """
      UPDATE sheet
         SET state = ?, state_hash = ?, answered = ?, is_complete = ?, score = ?,
             batches = batches + 1, changed_at = ?, device = ?, is_shared = ?, clashes = ?
       WHERE id = ? AND batches = ? AND status = ?
      """;

  private static final String ADD =
      """
      INSERT INTO operation
             (id, sheet_id, batch, known, item, value, note, sent_at, device, counter, received_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SUBMIT =
      """
      UPDATE sheet s
        JOIN visit v ON v.id = s.visit_id
        JOIN competition c ON c.id = v.competition_id AND c.status = 'OPEN'
        JOIN entry e ON e.id = v.entry_id AND e.status = 'REGISTERED'
         SET s.status = 'SUBMITTED', s.submitted_at = ?, s.submitted_hash = s.state_hash,
             s.return_reason = NULL
       WHERE s.id = ? AND s.username = ? AND BINARY s.state_hash = ? AND s.is_complete
         AND s.status = 'DRAFT' AND s.clashes IS NULL
         AND s.instrument_version = c.instrument_version
      """;

  private final Connection connection;

  IntakeDao(Handle handle) {
    this.connection = handle.getConnection();
  }

  Map<SheetId, Sheet> list(Collection<SheetId> ids) {
    String sql = SheetDao.WHOLE + " WHERE s.id IN (" + InList.marks(ids.size()) + ")";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      InList.bind(query, ids);
      Map<SheetId, Sheet> sheets = new HashMap<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          Sheet sheet = new Sheet(SheetRow.head(row), Answers.ofText(row.getString("state")));
          sheets.put(sheet.id(), sheet);
        }
      }
      return sheets;
    } catch (SQLException e) {
      throw failure("the sheets could not be read", e);
    }
  }

  /** Those whose competition is open; it stays so until the transaction ends. */
  List<Answered> keepOpen(List<Answered> changes) {
    if (changes.isEmpty()) {
      return List.of();
    }
    Set<CompetitionId> competitions =
        changes.stream().map(change -> change.head().competitionId()).collect(Collectors.toSet());
    Set<CompetitionId> open = new HashSet<>();
    try (PreparedStatement lock =
        connection.prepareStatement(KEEP_OPEN.formatted(InList.marks(competitions.size())))) {
      InList.bind(lock, competitions);
      try (ResultSet row = lock.executeQuery()) {
        while (row.next()) {
          open.add(CompetitionId.valueOf(row.getString(1)));
        }
      }
    } catch (SQLException e) {
      throw failure("the competitions could not be read", e);
    }
    return changes.stream().filter(change -> open.contains(change.head().competitionId())).toList();
  }

  /** Writes what the sheets hold now; tells which of them were still as they had been read. */
  List<Answered> answer(List<Answered> changes) {
    return update(
        ANSWER,
        changes,
        (update, change) -> {
          SheetHead head = change.head();
          update.setString(1, change.state().text());
          update.setString(2, change.state().hash());
          update.setInt(3, change.state().answered());
          update.setBoolean(4, change.state().complete());
          update.setBigDecimal(5, change.state().score());
          update.setTimestamp(6, Timestamp.from(change.at()));
          update.setString(7, change.devices().first());
          update.setBoolean(8, change.devices().several());
          update.setString(9, change.devices().clashesText());
          update.setString(10, head.id().toString());
          update.setInt(11, head.batches());
          update.setString(12, head.status().name());
        });
  }

  /** Hands in those that hold what they should, completely, in an open competition. */
  List<Submitted> submit(List<Submitted> changes) {
    return update(
        SUBMIT,
        changes,
        (update, change) -> {
          update.setTimestamp(1, Timestamp.from(change.at()));
          update.setString(2, change.sheet().toString());
          update.setString(3, change.actor().username());
          update.setString(4, change.stateHash());
        });
  }

  private <T> List<T> update(String sql, List<T> changes, Binder<T> binder) {
    if (changes.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (T change : changes) {
        binder.bind(update, change);
        update.addBatch();
      }
      int[] counts = update.executeBatch();
      List<T> done = new ArrayList<>(changes.size());
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] < 0) {
          throw new SQLException("the driver did not count what it changed");
        }
        if (counts[i] > 0) {
          done.add(changes.get(i));
        }
      }
      return done;
    } catch (SQLException e) {
      throw failure("the sheets could not be changed", e);
    }
  }

  private interface Binder<T> {
    void bind(PreparedStatement statement, T change) throws SQLException;
  }

  /**
   * Adds the operations to the log. The driver sends all rows in one message.
   *
   * @throws DuplicateOperation when the log holds one of them already; then none is added
   */
  void add(List<Answered> changes) {
    if (changes.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(ADD)) {
      for (Answered change : changes) {
        for (StoredOperation stored : change.operations()) {
          bind(insert, stored);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw isDuplicate(e)
          ? new DuplicateOperation(e)
          : failure("the operations could not be stored", e);
    }
  }

  private static void bind(PreparedStatement insert, StoredOperation stored) throws SQLException {
    Operation operation = stored.operation();
    insert.setString(1, operation.id().toString());
    insert.setString(2, stored.sheetId().toString());
    insert.setInt(3, stored.batch());
    insert.setObject(4, stored.known(), Types.INTEGER);
    insert.setString(5, operation.item());
    insert.setString(6, CanonicalJson.of(operation.value()));
    insert.setString(7, operation.note());
    insert.setString(8, operation.at());
    insert.setString(9, operation.device());
    insert.setLong(10, operation.counter());
    insert.setTimestamp(11, Timestamp.from(stored.receivedAt()));
  }

  private static boolean isDuplicate(SQLException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) {
        return true;
      }
    }
    return false;
  }

  /** With its cause, by which a deadlock is known and the transaction run again. */
  private static RuntimeException failure(String what, SQLException cause) {
    return new TransactionException(what, cause);
  }
}
