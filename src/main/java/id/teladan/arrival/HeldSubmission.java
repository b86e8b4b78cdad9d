package id.teladan.arrival;

import id.teladan.visit.LateReason;
import id.teladan.visit.LateSubmission;
import id.teladan.visit.SheetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A late submission and how it stands with it. */
record HeldSubmission(LateSubmission late, Verdict verdict) {

  /** Lists are in the order of arrival. */
  List<String> sortKey() {
    return List.of(late.receivedAt().toString(), late.sheetId().toString(), late.stateHash());
  }

  /** Reads one from the columns that {@link LateDao} names. */
  public static final class Row implements RowMapper<HeldSubmission> {

    @Override
    public HeldSubmission map(ResultSet row, StatementContext context) throws SQLException {
      Verdict verdict = Verdict.of(row);
      return new HeldSubmission(
          new LateSubmission(
              SheetId.valueOf(row.getString("sheet_id")),
              row.getString("state_hash"),
              row.getTimestamp("received_at").toInstant(),
              LateReason.valueOf(row.getString("reason")),
              verdict.declined()),
          verdict);
    }
  }
}
