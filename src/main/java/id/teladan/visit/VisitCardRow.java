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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a visit and what surrounds it from the columns that {@link VisitDao} names. */
public final class VisitCardRow implements RowMapper<VisitCard> {

  @Override
  public VisitCard map(ResultSet row, StatementContext context) throws SQLException {
    return new VisitCard(
        visit(row),
        row.getString("competition_name"),
        CompetitionStatus.valueOf(row.getString("competition_status")),
        new InstrumentRef(row.getString("instrument_code"), row.getInt("instrument_version")),
        Versions.of(row.getInt("instrument_version"), row.getString("earlier_versions")),
        row.getString("entry_name"),
        EntryStatus.valueOf(row.getString("entry_status")),
        UUID.fromString(row.getString("posyandu_id")),
        row.getString("posyandu_name"),
        row.getString("hamlet"),
        row.getString("village_name"),
        row.getString("puskesmas_name"),
        row.getBigDecimal("latitude"),
        row.getBigDecimal("longitude"),
        sheet(row));
  }

  private static Visit visit(ResultSet row) throws SQLException {
    String stage = row.getString("stage");
    String assessors = row.getString("assessors");
    return new Visit(
        VisitId.valueOf(row.getString("id")),
        CompetitionId.valueOf(row.getString("competition_id")),
        EntryId.valueOf(row.getString("entry_id")),
        row.getObject("scheduled_on", LocalDate.class),
        stage == null ? null : Stage.valueOf(stage),
        assessors == null ? null : List.of(assessors.split(",", -1)));
  }

  private static @Nullable List<String> openItems(@Nullable String moderated) {
    return moderated == null ? null : List.of(moderated.split(",", -1));
  }

  private static VisitCard.@Nullable OwnSheet sheet(ResultSet row) throws SQLException {
    String id = row.getString("sheet_id");
    if (id == null) {
      return null;
    }
    Timestamp submittedAt = row.getTimestamp("submitted_at");
    return new VisitCard.OwnSheet(
        SheetId.valueOf(id),
        SheetStatus.valueOf(row.getString("sheet_status")),
        row.getInt("sheet_version"),
        openItems(row.getString("moderated_items")),
        row.getInt("answered"),
        row.getBigDecimal("score"),
        row.getString("state_hash"),
        row.getTimestamp("changed_at").toInstant(),
        submittedAt == null ? null : submittedAt.toInstant(),
        row.getString("return_reason"));
  }
}
