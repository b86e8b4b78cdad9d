package id.teladan.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.teladan.platform.Json;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the seven fields of an operation from a row of whatever table keeps them. */
public final class OperationRow {

  private OperationRow() {}

  public static Operation read(ResultSet row) throws SQLException {
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
