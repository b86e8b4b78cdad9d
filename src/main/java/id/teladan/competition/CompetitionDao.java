package id.teladan.competition;

import id.teladan.platform.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterRowMapper(CompetitionRow.class)
@RegisterConstructorMapper(Assessor.class)
interface CompetitionDao {

  /**
   * The competition, where it is in reach.
   *
   * @param assessor who may see it for being appointed; null for nobody
   */
  @SqlQuery(
      """
      SELECT o.id, o.name, o.kind, o.instrument_code, o.instrument_version, o.earlier_versions,
             o.region_code, o.puskesmas_id, o.opens_on, o.closes_on, o.judges, o.tie_break, o.conflict_rule,
             o.status, o.frozen_hash
        FROM competition o
       WHERE o.id = :id
         AND (<placeInScope>
              OR EXISTS (SELECT 1
                           FROM competition_assessor a
                          WHERE a.competition_id = o.id AND a.username = :assessor))
      """)
  Optional<Competition> findById(
      CompetitionId id, @BindMethods("reach") Reach reach, @Nullable String assessor);

  /** The same, and nobody else changes it until the transaction ends. */
  @SqlQuery(
      """
      SELECT o.id, o.name, o.kind, o.instrument_code, o.instrument_version, o.earlier_versions,
             o.region_code, o.puskesmas_id, o.opens_on, o.closes_on, o.judges, o.tie_break, o.conflict_rule,
             o.status, o.frozen_hash
        FROM competition o
       WHERE o.id = :id AND <placeInScope>
         FOR UPDATE
      """)
  Optional<Competition> lockById(CompetitionId id, @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT o.id, o.name, o.kind, o.instrument_code, o.instrument_version, o.earlier_versions,
             o.region_code, o.puskesmas_id, o.opens_on, o.closes_on, o.judges, o.tie_break, o.conflict_rule,
             o.status, o.frozen_hash
        FROM competition o
       WHERE (<placeInScope>
              OR EXISTS (SELECT 1
                           FROM competition_assessor a
                          WHERE a.competition_id = o.id AND a.username = :assessor))
         AND (:afterDate IS NULL
              OR o.opens_on < :afterDate
              OR (o.opens_on = :afterDate AND o.id > :afterId))
       ORDER BY o.opens_on DESC, o.id
       LIMIT :limit
      """)
  List<Competition> list(
      @BindMethods("reach") Reach reach,
      @Nullable String assessor,
      @Nullable LocalDate afterDate,
      @Nullable UUID afterId,
      int limit);

  @SqlUpdate(
      """
      INSERT INTO competition (id, name, kind, instrument_code, instrument_version, region_code,
                               puskesmas_id, opens_on, closes_on, judges, tie_break,
                               conflict_rule, status)
      VALUES (:id, :name, :kind, :instrument.code, :instrument.version, :region,
              :puskesmasId, :opensOn, :closesOn, :judges, :tieBreakCodes,
              :conflictRule, :status)
      """)
  void insert(@BindMethods Competition competition, String tieBreakCodes);

  @SqlQuery("SELECT district_code FROM puskesmas WHERE id = :puskesmasId")
  Optional<String> findDistrict(UUID puskesmasId);

  @SqlQuery("SELECT EXISTS (SELECT 1 FROM region WHERE code = :code)")
  boolean hasRegion(String code);

  /** Freezes the rules, and says whether that had still to be done. */
  @SqlUpdate(
      """
      UPDATE competition
         SET status = 'OPEN', frozen = :frozen, frozen_hash = :hash, opened_at = :at
       WHERE id = :id AND status = 'DRAFT'
      """)
  boolean open(CompetitionId id, String frozen, String hash, Instant at);

  @SqlUpdate(
      """
      UPDATE entry e
        JOIN posyandu p ON p.id = e.posyandu_id
         SET e.strata_at_opening = p.strata
       WHERE e.competition_id = :id
      """)
  int keepStrata(CompetitionId id);

  @SqlUpdate("UPDATE competition SET status = :to WHERE id = :id AND status = :from")
  boolean changeStatus(CompetitionId id, CompetitionStatus from, CompetitionStatus to);

  /** Puts another version into force, with the rules that this freezes. */
  @SqlUpdate(
      """
      UPDATE competition
         SET instrument_version = :versions.inForce, earlier_versions = :versions.earlierText,
             frozen = :frozen, frozen_hash = :hash
       WHERE id = :id AND status = 'OPEN'
      """)
  boolean moveTo(
      CompetitionId id, @BindMethods("versions") Versions versions, String frozen, String hash);

  @SqlQuery("SELECT frozen FROM competition WHERE id = :id")
  Optional<String> findFrozen(CompetitionId id);

  /** An account that may judge, with its home. */
  @SqlQuery(
      """
      SELECT a.username, a.name, a.home_puskesmas_id, a.home_village_code
        FROM account a
       WHERE a.username = :username
         AND a.is_active
         AND EXISTS (SELECT 1
                       FROM account_grant g
                      WHERE g.username = a.username AND g.role = 'ASSESSOR')
      """)
  Optional<Assessor> findAssessorAccount(String username);

  @SqlQuery("SELECT EXISTS (SELECT 1 FROM account WHERE username = :username)")
  boolean hasAccount(String username);

  /** Accounts that may judge and are not yet appointed here. */
  @SqlQuery(
      """
      SELECT a.username, a.name, a.home_puskesmas_id, a.home_village_code
        FROM account a
       WHERE a.is_active
         AND EXISTS (SELECT 1
                       FROM account_grant g
                      WHERE g.username = a.username AND g.role = 'ASSESSOR')
         AND NOT EXISTS (SELECT 1
                           FROM competition_assessor c
                          WHERE c.competition_id = :id AND c.username = a.username)
       ORDER BY a.name, a.username
       LIMIT 200
      """)
  List<Assessor> listAssessorCandidates(CompetitionId id);

  @SqlQuery(
      """
      SELECT a.username, a.name, a.home_puskesmas_id, a.home_village_code
        FROM competition_assessor c
        JOIN account a ON a.username = c.username
       WHERE c.competition_id = :id
       ORDER BY a.name, a.username
      """)
  List<Assessor> listAssessors(CompetitionId id);

  @SqlQuery(
      """
      SELECT a.username, a.name, a.home_puskesmas_id, a.home_village_code
        FROM competition_assessor c
        JOIN account a ON a.username = c.username
       WHERE c.competition_id = :id
         AND (:afterName IS NULL OR (a.name, a.username) > (:afterName, :afterUsername))
       ORDER BY a.name, a.username
       LIMIT :limit
      """)
  List<Assessor> pageOfAssessors(
      CompetitionId id, @Nullable String afterName, @Nullable String afterUsername, int limit);

  /** Whether the appointment is new. */
  @SqlUpdate(
      "INSERT IGNORE INTO competition_assessor (competition_id, username) VALUES (:id, :username)")
  boolean appoint(CompetitionId id, String username);

  @SqlUpdate("DELETE FROM competition_assessor WHERE competition_id = :id AND username = :username")
  boolean dismiss(CompetitionId id, String username);
}
