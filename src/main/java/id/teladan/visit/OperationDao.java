package id.teladan.visit;

import id.teladan.platform.CanonicalJson;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The log. There is no statement here that changes or deletes a row. */
@RegisterRowMapper(StoredOperationRow.class)
interface OperationDao extends SqlObject {

  int DUPLICATE_KEY = 1062;

  /**
   * Adds operations that nobody has sent before. Plain JDBC, because this is the one statement that
   * runs fifty rows at a time, many times a second: the driver sends them all in one message, and
   * the rows are bound without reflection.
   *
   * @throws DuplicateOperation when the log holds one of them already; then none is added
   */
  default void add(SheetId sheet, int batch, Collection<Operation> operations, Instant receivedAt) {
    String sql =
        """
        INSERT INTO operation
               (id, sheet_id, batch, item, value, note, sent_at, device, counter, received_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = getHandle().getConnection().prepareStatement(sql)) {
      Timestamp time = Timestamp.from(receivedAt);
      for (Operation operation : operations) {
        insert.setString(1, operation.id().toString());
        insert.setString(2, sheet.toString());
        insert.setInt(3, batch);
        insert.setString(4, operation.item());
        insert.setString(5, CanonicalJson.of(operation.value()));
        insert.setObject(6, operation.note(), Types.VARCHAR);
        insert.setString(7, operation.at());
        insert.setString(8, operation.device());
        insert.setLong(9, operation.counter());
        insert.setTimestamp(10, time);
        insert.addBatch();
      }
      int[] ignored = insert.executeBatch();
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  private static RuntimeException translated(SQLException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) {
        return new DuplicateOperation(failure);
      }
    }
    // with its cause, by which a deadlock is known and the transaction run again
    return new TransactionException("the operations were not stored", failure);
  }

  @SqlQuery(
      """
      SELECT id, sheet_id, batch, item, value, note, sent_at, device, counter, received_at
        FROM operation
       WHERE id IN (<ids>)
      """)
  List<StoredOperation> listByIds(@BindList("ids") List<OperationId> ids);

  /** In the order of arrival. */
  @SqlQuery(
      """
      SELECT id, sheet_id, batch, item, value, note, sent_at, device, counter, received_at
        FROM operation
       WHERE sheet_id = :sheet
         AND (:afterBatch IS NULL
              OR batch > :afterBatch
              OR (batch = :afterBatch AND id > :afterId))
       ORDER BY batch, id
       LIMIT :limit
      """)
  List<StoredOperation> list(
      SheetId sheet, @Nullable Integer afterBatch, @Nullable OperationId afterId, int limit);

  @SqlQuery("SELECT id FROM operation WHERE sheet_id = :sheet ORDER BY batch, id")
  List<OperationId> listIds(SheetId sheet);

  @SqlQuery("SELECT COALESCE(MAX(counter), 0) FROM operation WHERE sheet_id = :sheet")
  long highestCounter(SheetId sheet);
}
