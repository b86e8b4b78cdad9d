package id.teladan.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.teladan.platform.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads an operation from the log. */
public final class StoredOperationRow implements RowMapper<StoredOperation> {

  @Override
  public StoredOperation map(ResultSet row, StatementContext context) throws SQLException {
    return new StoredOperation(
        SheetId.valueOf(row.getString("sheet_id")),
        row.getInt("batch"),
        row.getObject("known", Integer.class),
        operation(row),
        row.getTimestamp("received_at").toInstant());
  }

  private static Operation operation(ResultSet row) throws SQLException {
    try {
      return new Operation(
          OperationId.valueOf(row.getString("id")),
          row.getString("item"),
          Json.strict().readTree(row.getString("value")),
          row.getString("note"),
          row.getString("sent_at"),
          row.getString("device"),
          row.getLong("counter"));
    } catch (JsonProcessingException e) {
      throw new SQLException("an operation's value is not JSON", e);
    }
  }
}
