package id.teladan.arrival;

import id.teladan.visit.LateOperation;
import id.teladan.visit.LateReason;
import id.teladan.visit.OperationRow;
import id.teladan.visit.SheetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A late operation and how it stands with it. */
record HeldOperation(LateOperation late, Verdict verdict) {

  /** Lists are in the order of arrival. */
  List<String> sortKey() {
    return List.of(late.receivedAt().toString(), late.operation().id().toString());
  }

  /** Reads one from the columns that {@link LateDao} names. */
  public static final class Row implements RowMapper<HeldOperation> {

    @Override
    public HeldOperation map(ResultSet row, StatementContext context) throws SQLException {
      Verdict verdict = Verdict.of(row);
      return new HeldOperation(
          new LateOperation(
              SheetId.valueOf(row.getString("sheet_id")),
              row.getObject("known", Integer.class),
              OperationRow.read(row),
              row.getTimestamp("received_at").toInstant(),
              LateReason.valueOf(row.getString("reason")),
              verdict.declined()),
          verdict);
    }
  }
}
