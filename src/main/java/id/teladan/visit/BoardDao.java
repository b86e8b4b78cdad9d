package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The committee's board: one query for a page of it, and one for its numbers. */
interface BoardDao {

  /**
   * A page of the entries, by the day of their first visit, each with all its visits and sheets;
   * those without a visit come last, as if on the last day there is.
   *
   * @param limit how many entries; there may be more rows
   */
  @SqlQuery(
      """
      WITH entrant AS (
        SELECT e.id AS entry_id, COALESCE(k.name, p.name) AS entry_name,
               IF(k.id IS NULL, r.name, CONCAT(p.name, ', ', r.name)) AS place, e.status AS entry_status,
               COALESCE((SELECT MIN(v.scheduled_on) FROM visit v WHERE v.entry_id = e.id),
                        DATE '9999-12-31') AS first_on
          FROM entry e
          LEFT JOIN kader k ON k.id = e.kader_id
          JOIN posyandu p ON p.id = COALESCE(e.posyandu_id, k.posyandu_id)
          JOIN region r ON r.code = p.village_code
         WHERE e.competition_id = :competition),
      shown AS (
        SELECT *
          FROM entrant
         WHERE :afterDate IS NULL
            OR first_on > :afterDate
            OR (first_on = :afterDate AND entry_name > :afterName)
            OR (first_on = :afterDate AND entry_name = :afterName AND entry_id > :afterId)
         ORDER BY first_on, entry_name, entry_id
         LIMIT :limit)
      SELECT n.entry_id, n.entry_name, n.place, n.entry_status, v.id AS visit_id,
             v.scheduled_on, v.stage, s.id AS sheet_id, a.name AS assessor,
             s.status AS sheet_status, s.instrument_version AS sheet_version, s.answered, s.clashes
        FROM shown n
        LEFT JOIN visit v ON v.entry_id = n.entry_id
        LEFT JOIN sheet s ON s.visit_id = v.id
        LEFT JOIN account a ON a.username = s.username
       ORDER BY n.first_on, n.entry_name, n.entry_id, v.scheduled_on, v.id, a.name, s.username
      """)
  @RegisterConstructorMapper(BoardRow.class)
  List<BoardRow> list(
      CompetitionId competition,
      @Nullable LocalDate afterDate,
      @Nullable String afterName,
      @Nullable UUID afterId,
      int limit);

  /** Each visit is looked at once, however many there are. */
  @SqlQuery(
      """
      SELECT COUNT(*) AS entries,
             COALESCE(SUM(visits > 0), 0) AS planned,
             COALESCE(SUM(sheets > 0 AND lacking > 0), 0) AS under_way,
             COALESCE(SUM(visits > 0 AND lacking = 0), 0) AS submitted,
             COALESCE(SUM(status = 'REGISTERED' AND lacking_before > 0), 0) AS late,
             (SELECT COUNT(*)
                FROM sheet s
                JOIN visit v ON v.id = s.visit_id
               WHERE v.competition_id = :competition AND s.clashes IS NOT NULL) AS clashing
        FROM (SELECT e.id, e.status, COUNT(v.id) AS visits, COALESCE(SUM(v.sheets), 0) AS sheets,
                     COALESCE(SUM(v.handed_in < :judges), 0) AS lacking,
                     COALESCE(SUM(v.handed_in < :judges AND v.scheduled_on < :today), 0)
                       AS lacking_before
                FROM entry e
                LEFT JOIN (SELECT v.id, v.entry_id, v.scheduled_on, COUNT(s.id) AS sheets,
                                  COALESCE(SUM(s.status <> 'DRAFT'), 0) AS handed_in
                             FROM visit v
                             LEFT JOIN sheet s ON s.visit_id = v.id
                            WHERE v.competition_id = :competition
                            GROUP BY v.id, v.entry_id, v.scheduled_on) v ON v.entry_id = e.id
               WHERE e.competition_id = :competition
               GROUP BY e.id, e.status) o
      """)
  @RegisterConstructorMapper(BoardCounts.class)
  BoardCounts count(CompetitionId competition, int judges, LocalDate today);
}
