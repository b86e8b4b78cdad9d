package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.platform.Reach;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Recommendations counted, for those who plan courses. */
interface NeedCountDao {

  /**
   * How many kader, or Posyandu without naming any, need a course in each puskesmas: somebody whom
   * two competitions name at two Posyandu of it counts once. The Posyandu in scope are listed
   * apart, so that the scope is asked two thousand times and not for each of a hundred thousand
   * needs. The order is said, for the server guesses wrong until it has counted anew.
   */
  @SqlQuery(
      """
      SELECT STRAIGHT_JOIN r.course, s.puskesmas_id, u.name AS puskesmas_name,
             COUNT(DISTINCT COALESCE(r.kader_id, r.posyandu_id)) AS needing,
             COUNT(DISTINCT IF(r.kind = 'COACHING', COALESCE(r.kader_id, r.posyandu_id),
                               NULL)) AS coached
        FROM recommendation r FORCE INDEX (ix_recommendation_status)
        JOIN (SELECT DISTINCT p.id, p.puskesmas_id
                FROM posyandu p
               WHERE <posyanduInScope>) s ON s.id = r.posyandu_id
        JOIN puskesmas u ON u.id = s.puskesmas_id
       WHERE r.course IS NOT NULL
         AND r.kind IN ('UMUM', 'KHUSUS', 'COACHING')
         AND r.status = 'OPEN'
         AND (:competitionId IS NULL OR r.competition_id = :competitionId)
       GROUP BY r.course, s.puskesmas_id, u.name
       ORDER BY r.course, u.name, s.puskesmas_id
      """)
  @RegisterConstructorMapper(NeedCount.class)
  List<NeedCount> countByCourse(
      @BindMethods("reach") Reach reach, @Nullable CompetitionId competitionId);

  @SqlQuery(
      """
      SELECT d.kind, SUM(d.count) AS count
        FROM (SELECT r.posyandu_id, r.kind, COUNT(*) AS count
                FROM recommendation r
               WHERE r.status = 'OPEN'
                 AND (:competitionId IS NULL OR r.competition_id = :competitionId)
               GROUP BY r.posyandu_id, r.kind) d
        JOIN posyandu p ON p.id = d.posyandu_id
       WHERE <posyanduInScope>
       GROUP BY d.kind
       ORDER BY d.kind
      """)
  @RegisterConstructorMapper(KindCount.class)
  List<KindCount> countByKind(
      @BindMethods("reach") Reach reach, @Nullable CompetitionId competitionId);

  /** The latest competitions in scope, with the number of what is still open. */
  @SqlQuery(
      """
      SELECT o.id, o.name,
             (SELECT COUNT(*)
                FROM recommendation r
               WHERE r.competition_id = o.id AND r.status = 'OPEN') AS open
        FROM competition o
       WHERE <placeInScope> AND o.status <> 'DRAFT'
       ORDER BY o.opens_on DESC, o.id
       LIMIT 50
      """)
  @RegisterConstructorMapper(CompetitionChoice.class)
  List<CompetitionChoice> listCompetitions(@BindMethods("reach") Reach reach);

  /** A competition that needs can be derived from, as a choice in a list. */
  record CompetitionChoice(CompetitionId id, String name, int open) {}

  /**
   * How many in one puskesmas need a course: kader, or Posyandu where no kader is named.
   *
   * @param coached those of them who are too few for a class
   */
  record NeedCount(
      String course, UUID puskesmasId, String puskesmasName, int needing, int coached) {}

  /** How many of one kind are open. */
  record KindCount(RecommendationKind kind, int count) {}
}
