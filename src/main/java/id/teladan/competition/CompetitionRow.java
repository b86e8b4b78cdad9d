package id.teladan.competition;

import id.teladan.instrument.Instrument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a competition from the columns that {@link CompetitionDao} names. */
public final class CompetitionRow implements RowMapper<Competition> {

  @Override
  public Competition map(ResultSet row, StatementContext context) throws SQLException {
    return new Competition(
        CompetitionId.valueOf(row.getString("id")),
        row.getString("name"),
        Instrument.Kind.valueOf(row.getString("kind")),
        new InstrumentRef(row.getString("instrument_code"), row.getInt("instrument_version")),
        Versions.of(row.getInt("instrument_version"), row.getString("earlier_versions")),
        row.getString("region_code"),
        uuid(row.getString("puskesmas_id")),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class),
        row.getInt("judges"),
        codes(row.getString("tie_break")),
        ConflictRule.valueOf(row.getString("conflict_rule")),
        CompetitionStatus.valueOf(row.getString("status")),
        row.getString("frozen_hash"));
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }

  private static List<String> codes(String commaList) {
    return commaList.isEmpty() ? List.of() : List.of(commaList.split(",", -1));
  }
}
