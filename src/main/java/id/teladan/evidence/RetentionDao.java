package id.teladan.evidence;

import id.teladan.competition.CompetitionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(EvidenceFile.class)
interface RetentionDao {

  @SqlUpdate(
      """
      INSERT INTO evidence_retention (competition_id, keep_until)
      VALUES (:competition, :keepUntil)
      ON DUPLICATE KEY UPDATE keep_until = VALUES(keep_until)
      """)
  int save(CompetitionId competition, LocalDate keepUntil);

  @SqlQuery("SELECT keep_until FROM evidence_retention WHERE competition_id = :competition")
  Optional<LocalDate> find(CompetitionId competition);

  /**
   * What is kept of a competition's evidence.
   *
   * @param pieces whose bytes are there
   * @param removed pieces of which only digest and date are left
   */
  record Holdings(int pieces, long bytes, int removed) {}

  @SqlQuery(
      """
      SELECT COALESCE(SUM(e.removed_at IS NULL), 0) AS pieces,
             COALESCE(SUM(CASE WHEN e.removed_at IS NULL THEN e.stored_size END), 0) AS bytes,
             COALESCE(SUM(e.removed_at IS NOT NULL), 0) AS removed
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
        JOIN evidence e ON e.sheet_id = s.id
       WHERE v.competition_id = :competition
      """)
  @RegisterConstructorMapper(Holdings.class)
  Holdings holdings(CompetitionId competition);

  /**
   * Some evidence of which the bytes are there and their time has passed. What is still being
   * judged is kept in any case.
   *
   * @param months after a competition's end, where nothing else was decided; null for never
   */
  @SqlQuery(
      EvidenceDao.SELECT
          + """
        JOIN sheet s ON s.id = e.sheet_id
        JOIN visit v ON v.id = s.visit_id
        JOIN competition c ON c.id = v.competition_id
        LEFT JOIN evidence_retention r ON r.competition_id = c.id
       WHERE e.removed_at IS NULL
         AND c.status = 'DECIDED'
         AND COALESCE(r.keep_until, DATE_ADD(c.closes_on, INTERVAL :months MONTH)) < :today
       ORDER BY e.id
       LIMIT :most
      """)
  List<EvidenceFile> listExpired(@Nullable Integer months, LocalDate today, int most);
}
