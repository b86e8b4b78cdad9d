package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The committee's board in one query, however many entries there are. */
interface BoardDao {

  @SqlQuery(
      """
      SELECT e.id AS entry_id, COALESCE(k.name, p.name) AS entry_name, r.name AS village_name,
             e.status AS entry_status, v.id AS visit_id, v.scheduled_on, v.stage,
             s.id AS sheet_id, s.username AS assessor, s.status AS sheet_status, s.answered
        FROM entry e
        LEFT JOIN kader k ON k.id = e.kader_id
        JOIN posyandu p ON p.id = COALESCE(e.posyandu_id, k.posyandu_id)
        JOIN region r ON r.code = p.village_code
        LEFT JOIN visit v ON v.entry_id = e.id
        LEFT JOIN sheet s ON s.visit_id = v.id
       WHERE e.competition_id = :competition
       ORDER BY v.scheduled_on IS NULL, v.scheduled_on, entry_name, e.id, v.id, s.username
      """)
  @RegisterConstructorMapper(BoardRow.class)
  List<BoardRow> list(CompetitionId competition);
}
