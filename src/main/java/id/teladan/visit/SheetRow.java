package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.competition.InstrumentRef;
import id.teladan.competition.Versions;
import id.teladan.instrument.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a sheet from the columns that {@link SheetDao} names; by hand, for it is read so often. */
public final class SheetRow implements RowMapper<Sheet> {

  @Override
  public Sheet map(ResultSet row, StatementContext context) throws SQLException {
    return new Sheet(head(row), Answers.ofText(row.getString("state")));
  }

  static SheetHead head(ResultSet row) throws SQLException {
    return new SheetHead(
        SheetId.valueOf(row.getString("id")),
        VisitId.valueOf(row.getString("visit_id")),
        CompetitionId.valueOf(row.getString("competition_id")),
        EntryId.valueOf(row.getString("entry_id")),
        row.getString("username"),
        SheetStatus.valueOf(row.getString("status")),
        row.getString("state_hash"),
        row.getInt("answered"),
        row.getBoolean("is_complete"),
        row.getBigDecimal("score"),
        row.getInt("batches"),
        row.getTimestamp("changed_at").toInstant(),
        instant(row.getTimestamp("submitted_at")),
        row.getString("submitted_hash"),
        items(row.getString("moderated_items")),
        row.getString("return_reason"),
        new Devices(
            row.getString("device"), row.getBoolean("is_shared"), items(row.getString("clashes"))),
        row.getBoolean("has_late"),
        stage(row.getString("stage")),
        EntryStatus.valueOf(row.getString("entry_status")),
        new InstrumentRef(row.getString("instrument_code"), row.getInt("instrument_version")),
        Versions.of(row.getInt("version_in_force"), row.getString("earlier_versions")),
        CompetitionStatus.valueOf(row.getString("competition_status")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }

  private static @Nullable Stage stage(@Nullable String name) {
    return name == null ? null : Stage.valueOf(name);
  }

  private static Set<String> items(@Nullable String commaList) {
    return commaList == null || commaList.isEmpty() ? Set.of() : Set.of(commaList.split(",", -1));
  }

  /** The same without the answers, where only the head is asked for. */
  public static final class HeadRow implements RowMapper<SheetHead> {

    @Override
    public SheetHead map(ResultSet row, StatementContext context) throws SQLException {
      return head(row);
    }
  }
}
