package id.teladan.report;

import id.teladan.platform.Reach;
import id.teladan.report.Overview.ComingPelatihan;
import id.teladan.report.Overview.CompetitionProgress;
import id.teladan.report.Overview.Tally;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads across features; each statement is one part of the first page. */
@RegisterConstructorMapper(Tally.class)
@RegisterConstructorMapper(CompetitionProgress.class)
@RegisterConstructorMapper(ComingPelatihan.class)
interface ReportDao {

  @SqlQuery(
      """
      SELECT COALESCE(p.strata, 'BELUM') AS name, COUNT(*) AS count
        FROM posyandu p
       WHERE <posyanduInScope>
       GROUP BY COALESCE(p.strata, 'BELUM')
       ORDER BY FIELD(COALESCE(p.strata, 'BELUM'), 'MANDIRI', 'PURNAMA', 'MADYA', 'PRATAMA', 'BELUM')
      """)
  List<Tally> countByStrata(@BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT k.level AS name, COUNT(*) AS count
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
       WHERE k.is_active AND <posyanduInScope>
       GROUP BY k.level
       ORDER BY FIELD(k.level, 'UTAMA', 'MADYA', 'PURWA', 'BELUM')
      """)
  List<Tally> countByLevel(@BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT o.id, o.name, o.status, o.closes_on,
             COUNT(DISTINCT v.id) AS visits,
             COUNT(DISTINCT v.id) * o.judges AS expected,
             COUNT(DISTINCT IF(s.status IN ('SUBMITTED', 'FINAL', 'IN_MODERATION'), s.id, NULL))
               AS submitted,
             COUNT(DISTINCT IF(s.status = 'IN_MODERATION', s.id, NULL)) AS moderated
        FROM competition o
        LEFT JOIN visit v ON v.competition_id = o.id
        LEFT JOIN sheet s ON s.visit_id = v.id
       WHERE <placeInScope>
       GROUP BY o.id
       ORDER BY o.closes_on DESC, o.id
       LIMIT 5
      """)
  List<CompetitionProgress> listCompetitions(@BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT r.course AS name, COUNT(*) AS count
        FROM recommendation r
        JOIN posyandu p ON p.id = r.posyandu_id
       WHERE r.status = 'OPEN' AND r.course IS NOT NULL AND <posyanduInScope>
       GROUP BY r.course
       ORDER BY count DESC, r.course
       LIMIT 6
      """)
  List<Tally> countNeeds(@BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT o.id, o.title, o.starts_on, o.ends_on, o.venue, o.capacity,
             (SELECT COUNT(*) FROM enrollment e
               WHERE e.pelatihan_id = o.id AND e.outcome = 'ENROLLED') AS enrolled
        FROM pelatihan o
       WHERE o.ends_on >= :today AND <placeInScope>
       ORDER BY o.starts_on, o.id
       LIMIT 5
      """)
  List<ComingPelatihan> listPelatihan(@BindMethods("reach") Reach reach, LocalDate today);
}
