package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.platform.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Visits. One that names no assessors belongs to every assessor of its competition but those whom
 * the conflict rule keeps away.
 */
@RegisterRowMapper(VisitCardRow.class)
interface VisitDao {

  /** A visit with what surrounds it: what {@link VisitCardRow} reads. */
  String CARD =
      """
      SELECT v.id, v.competition_id, v.entry_id, v.scheduled_on, v.stage,
             (SELECT GROUP_CONCAT(a.username ORDER BY a.username)
                FROM visit_assessor a
               WHERE a.visit_id = v.id) AS assessors,
             o.name AS competition_name, o.status AS competition_status, o.instrument_code,
             o.instrument_version, o.earlier_versions, COALESCE(k.name, p.name) AS entry_name,
             e.status AS entry_status, p.id AS posyandu_id, p.name AS posyandu_name, p.hamlet,
             r.name AS village_name, u.name AS puskesmas_name, p.latitude, p.longitude,
             s.id AS sheet_id, s.status AS sheet_status, s.instrument_version AS sheet_version,
             s.moderated_items, s.answered, s.score, s.state_hash,
             s.changed_at, s.submitted_at, s.return_reason
        FROM visit v
        JOIN competition o ON o.id = v.competition_id
        JOIN entry e ON e.id = v.entry_id
        LEFT JOIN kader k ON k.id = e.kader_id
        JOIN posyandu p ON p.id = COALESCE(e.posyandu_id, k.posyandu_id)
        JOIN region r ON r.code = p.village_code
        JOIN puskesmas u ON u.id = p.puskesmas_id
        LEFT JOIN sheet s ON s.visit_id = v.id AND s.username = :username
      """;

  /** That somebody is to score the visit. */
  String OWN =
      """
      (EXISTS (SELECT 1
                 FROM visit_assessor a
                WHERE a.visit_id = v.id AND a.username = :username)
       OR (NOT EXISTS (SELECT 1 FROM visit_assessor a WHERE a.visit_id = v.id)
           AND EXISTS (SELECT 1
                         FROM competition_assessor a
                        WHERE a.competition_id = v.competition_id AND a.username = :username)
           AND NOT EXISTS (SELECT 1
                             FROM account h
                            WHERE h.username = :username
                              AND ((o.conflict_rule <> 'NONE'
                                    AND h.home_village_code = p.village_code)
                                   OR (o.conflict_rule = 'PUSKESMAS'
                                       AND h.home_puskesmas_id = p.puskesmas_id)))))
      """;

  /** The visits that somebody is to score, soonest first. */
  @SqlQuery(
      CARD
          + " WHERE "
          + OWN
          + """
         AND (:afterDate IS NULL
              OR v.scheduled_on > :afterDate
              OR (v.scheduled_on = :afterDate AND v.id > :afterId))
       ORDER BY v.scheduled_on, v.id
       LIMIT :limit
      """)
  List<VisitCard> listOf(
      String username, @Nullable LocalDate afterDate, @Nullable UUID afterId, int limit);

  @SqlQuery(CARD + " WHERE v.id = :id AND " + OWN)
  Optional<VisitCard> findOf(VisitId id, String username);

  @SqlQuery(CARD + " WHERE v.id = :id AND <placeInScope>")
  Optional<VisitCard> findInScope(VisitId id, @BindMethods("reach") Reach reach, String username);

  /** What lies in scope, whoever scores it; {@code username} only says whose sheet to tell of. */
  @SqlQuery(
      CARD
          + """
       WHERE <placeInScope>
         AND (:competition IS NULL OR v.competition_id = :competition)
         AND (:afterDate IS NULL
              OR v.scheduled_on > :afterDate
              OR (v.scheduled_on = :afterDate AND v.id > :afterId))
       ORDER BY v.scheduled_on, v.id
       LIMIT :limit
      """)
  List<VisitCard> listInScope(
      @BindMethods("reach") Reach reach,
      @Nullable CompetitionId competition,
      String username,
      @Nullable LocalDate afterDate,
      @Nullable UUID afterId,
      int limit);

  @SqlQuery(CARD + " WHERE v.id = :id")
  Optional<VisitCard> findById(VisitId id, String username);

  @SqlQuery(CARD + " WHERE v.entry_id = :entry ORDER BY v.scheduled_on, v.id")
  List<VisitCard> listOfEntry(EntryId entry, String username);

  @SqlUpdate(
      """
      INSERT INTO visit (id, competition_id, entry_id, scheduled_on, stage)
      VALUES (:id, :competitionId, :entryId, :scheduledOn, :stage)
      """)
  void insert(@BindMethods Visit visit);

  @SqlUpdate(
      """
      UPDATE visit
         SET entry_id = :entryId, scheduled_on = :scheduledOn, stage = :stage
       WHERE id = :id
      """)
  boolean change(@BindMethods Visit visit);

  @SqlUpdate("DELETE FROM visit_assessor WHERE visit_id = :id")
  void clearAssessors(VisitId id);

  @SqlBatch("INSERT INTO visit_assessor (visit_id, username) VALUES (:id, :usernames)")
  void addAssessors(VisitId id, List<String> usernames);

  /** Those who have opened a sheet of the visit. */
  @SqlQuery("SELECT username FROM sheet WHERE visit_id = :id ORDER BY username")
  List<String> listScoring(VisitId id);
}
