package id.teladan.visit;

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
        OperationRow.read(row),
        row.getTimestamp("received_at").toInstant());
  }
}
