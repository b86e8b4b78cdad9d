package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.kader.KaderId;
import id.teladan.posyandu.PosyanduId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a recommendation and its names from the columns that {@link RecommendationDao} names. */
public final class RecommendationRow implements RowMapper<RecommendationLine> {

  @Override
  public RecommendationLine map(ResultSet row, StatementContext context) throws SQLException {
    return new RecommendationLine(
        recommendation(row),
        row.getString("posyandu_name"),
        row.getString("village_name"),
        row.getString("puskesmas_name"),
        row.getString("kader_name"),
        row.getString("competition_name"),
        row.getString("instrument_code"),
        row.getInt("instrument_version"));
  }

  private static Recommendation recommendation(ResultSet row) throws SQLException {
    return new Recommendation(
        RecommendationId.valueOf(row.getString("id")),
        CompetitionId.valueOf(row.getString("competition_id")),
        RecommendationKind.valueOf(row.getString("kind")),
        Rule.valueOf(row.getString("rule_code")),
        PosyanduId.valueOf(row.getString("posyandu_id")),
        kader(row.getString("kader_id")),
        row.getString("course"),
        row.getString("item"),
        ReasonText.read(row.getString("reasons")),
        RecommendationStatus.valueOf(row.getString("status")),
        row.getString("status_reason"));
  }

  private static @Nullable KaderId kader(@Nullable String text) {
    return text == null ? null : KaderId.valueOf(text);
  }
}
