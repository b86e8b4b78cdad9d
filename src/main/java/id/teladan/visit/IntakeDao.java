package id.teladan.visit;

import id.teladan.platform.CanonicalJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jspecify.annotations.Nullable;

/**
 * The statements that every sheet on every tablet runs, in plain JDBC: binding fifty rows by
 * reflection, and attaching an interface for each transaction, cost more than the database does.
 * What is asked less often is in {@link SheetDao} and {@link OperationDao}.
 *
 * <p>Whatever changes a sheet names the number of batches it was read with, so that of two changes
 * at once the second starts over; no lock is held while the answers are merged.
 */
final class IntakeDao {

  private static final int DUPLICATE_KEY = 1062;

  private static final String HEAD =
      """
      SELECT s.id, s.visit_id, v.competition_id, v.entry_id, s.username, s.status, s.state_hash,
             s.answered, s.is_complete, s.score, s.batches, s.changed_at, s.submitted_at,
             s.submitted_hash, s.moderated_items, s.return_reason, v.stage,
             o.instrument_code, o.instrument_version, o.status AS competition_status
      """;

  private static final String OWN =
      """
        FROM sheet s
        JOIN visit v ON v.id = s.visit_id
        JOIN competition o ON o.id = v.competition_id
       WHERE s.id = ? AND s.username = ?
      """;

  private static final String CHANGE =
      """
      UPDATE sheet s
        JOIN competition c ON c.id = ? AND c.status = 'OPEN'
         SET s.state = ?, s.state_hash = ?, s.answered = ?, s.is_complete = ?, s.score = ?,
             s.batches = s.batches + 1, s.changed_at = ?
       WHERE s.id = ? AND s.batches = ? AND s.status = ?
      """;

  private static final String ADD =
      """
      INSERT INTO operation
             (id, sheet_id, batch, item, value, note, sent_at, device, counter, received_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SUBMIT =
      """
      UPDATE sheet s
        JOIN competition c ON c.id = ? AND c.status = 'OPEN'
         SET s.status = 'SUBMITTED', s.submitted_at = ?, s.submitted_hash = s.state_hash,
             s.return_reason = NULL
       WHERE s.id = ? AND s.batches = ? AND s.status = 'DRAFT'
      """;

  private final Connection connection;

  IntakeDao(Handle handle) {
    this.connection = handle.getConnection();
  }

  Optional<Sheet> findOwn(SheetId id, String username) {
    return findOwn(
        HEAD + ", s.state\n" + OWN,
        id,
        username,
        row -> new Sheet(SheetRow.head(row), Answers.ofText(row.getString("state"))));
  }

  Optional<SheetHead> findOwnHead(SheetId id, String username) {
    return findOwn(HEAD + OWN, id, username, SheetRow::head);
  }

  private <T> Optional<T> findOwn(String sql, SheetId id, String username, Row<T> map) {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, id.toString());
      query.setString(2, username);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(map.of(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw failure("the sheet could not be read", e);
    }
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Takes a merge in, unless the sheet or its competition has moved on since it was read. */
  boolean change(SheetHead head, SheetState state, Instant at) {
    try (PreparedStatement update = connection.prepareStatement(CHANGE)) {
      update.setString(1, head.competitionId().toString());
      update.setString(2, state.text());
      update.setString(3, state.hash());
      update.setInt(4, state.answered());
      update.setBoolean(5, state.complete());
      update.setBigDecimal(6, state.score());
      update.setTimestamp(7, Timestamp.from(at));
      update.setString(8, head.id().toString());
      update.setInt(9, head.batches());
      update.setString(10, head.status().name());
      return update.executeUpdate() > 0;
    } catch (SQLException e) {
      throw failure("the sheet could not be changed", e);
    }
  }

  /**
   * Adds operations to the log. The driver sends all rows in one message.
   *
   * @throws DuplicateOperation when the log holds one of them already; then none is added
   */
  void add(SheetHead head, Collection<Operation> operations, Instant receivedAt) {
    try (PreparedStatement insert = connection.prepareStatement(ADD)) {
      Timestamp time = Timestamp.from(receivedAt);
      for (Operation operation : operations) {
        insert.setString(1, operation.id().toString());
        insert.setString(2, head.id().toString());
        insert.setInt(3, head.batches() + 1);
        insert.setString(4, operation.item());
        insert.setString(5, CanonicalJson.of(operation.value()));
        setText(insert, 6, operation.note());
        insert.setString(7, operation.at());
        insert.setString(8, operation.device());
        insert.setLong(9, operation.counter());
        insert.setTimestamp(10, time);
        insert.addBatch();
      }
      if (insert.executeBatch().length != operations.size()) {
        throw new SQLException("not every row was sent");
      }
    } catch (SQLException e) {
      throw isDuplicate(e)
          ? new DuplicateOperation(e)
          : failure("the operations could not be stored", e);
    }
  }

  /** Hands the sheet in, unless it or its competition has moved on since it was read. */
  boolean submit(SheetHead head, Instant at) {
    try (PreparedStatement update = connection.prepareStatement(SUBMIT)) {
      update.setString(1, head.competitionId().toString());
      update.setTimestamp(2, Timestamp.from(at));
      update.setString(3, head.id().toString());
      update.setInt(4, head.batches());
      return update.executeUpdate() > 0;
    } catch (SQLException e) {
      throw failure("the sheet could not be submitted", e);
    }
  }

  private static void setText(PreparedStatement statement, int position, @Nullable String text)
      throws SQLException {
    if (text == null) {
      statement.setNull(position, Types.VARCHAR);
    } else {
      statement.setString(position, text);
    }
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
