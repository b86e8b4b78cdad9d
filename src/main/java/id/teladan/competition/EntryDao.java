package id.teladan.competition;

import id.teladan.platform.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(Entry.class)
@RegisterConstructorMapper(Candidate.class)
interface EntryDao {

  /** An entry with what it is today. */
  String ENTRY =
      """
      SELECT e.id, e.competition_id, e.posyandu_id, e.kader_id, e.status, e.reason,
             e.strata_at_opening AS strata, COALESCE(k.name, p.name) AS name,
             p.id AS home_posyandu_id, p.name AS posyandu_name, p.village_code,
             r.name AS village_name, p.puskesmas_id, p.registration_number, k.serves_since
        FROM entry e
        LEFT JOIN kader k ON k.id = e.kader_id
        JOIN posyandu p ON p.id = COALESCE(e.posyandu_id, k.posyandu_id)
        JOIN region r ON r.code = p.village_code
      """;

  /** All that take part, for the commands that judge each of them. */
  @SqlQuery(ENTRY + " WHERE e.competition_id = :competitionId ORDER BY r.name, name, e.id")
  List<Entry> listAll(CompetitionId competitionId);

  /** A page of those that take part and match, after the one with these values. */
  @SqlQuery(
      ENTRY
          + """
       WHERE e.competition_id = :competitionId
         AND (LOCATE(:text, COALESCE(k.name, p.name)) > 0
              OR LOCATE(:text, p.name) > 0
              OR LOCATE(:text, r.name) > 0)
         AND (:afterVillage IS NULL
              OR r.name > :afterVillage
              OR (r.name = :afterVillage AND COALESCE(k.name, p.name) > :afterName)
              OR (r.name = :afterVillage AND COALESCE(k.name, p.name) = :afterName
                  AND e.id > :afterId))
       ORDER BY r.name, name, e.id
       LIMIT :limit
      """)
  List<Entry> list(
      CompetitionId competitionId,
      String text,
      @Nullable String afterVillage,
      @Nullable String afterName,
      @Nullable UUID afterId,
      int limit);

  @SqlQuery("SELECT COUNT(*) FROM entry WHERE competition_id = :competitionId")
  int count(CompetitionId competitionId);

  @SqlQuery(ENTRY + " WHERE e.id = :id")
  Optional<Entry> findById(EntryId id);

  /**
   * Adds an entry.
   *
   * @param keepStrata whether the strata are kept at once, because the competition is open already
   */
  @SqlUpdate(
      """
      INSERT INTO entry (id, competition_id, posyandu_id, kader_id, status, reason,
                         strata_at_opening)
      VALUES (:id, :competitionId, :posyanduId, :kaderId, :status, :reason,
              (SELECT p.strata FROM posyandu p WHERE p.id = :posyanduId AND :keepStrata))
      """)
  void insert(
      EntryId id,
      CompetitionId competitionId,
      @Nullable UUID posyanduId,
      @Nullable UUID kaderId,
      EntryStatus status,
      @Nullable String reason,
      boolean keepStrata);

  @SqlUpdate(
      """
      UPDATE entry
         SET posyandu_id = :posyanduId, kader_id = :kaderId, status = :status, reason = :reason
       WHERE id = :id
      """)
  boolean replace(
      EntryId id,
      @Nullable UUID posyanduId,
      @Nullable UUID kaderId,
      EntryStatus status,
      @Nullable String reason);

  @SqlUpdate("UPDATE entry SET status = :status, reason = :reason WHERE id = :id")
  void changeStatus(EntryId id, EntryStatus status, @Nullable String reason);

  @SqlQuery(
      """
      SELECT p.id, p.name, p.name AS posyandu_name, p.village_code, r.name AS village_name,
             p.puskesmas_id, NULL AS active, NULL AS appointed, NULL AS serves_since,
             NULL AS level
        FROM posyandu p
        JOIN region r ON r.code = p.village_code
       WHERE p.id = :id AND <posyanduInScope>
      """)
  Optional<Candidate> findPosyandu(UUID id, @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT k.id, k.name, p.name AS posyandu_name, p.village_code, r.name AS village_name,
             p.puskesmas_id, k.is_active AS active, k.is_appointed AS appointed, k.serves_since,
             k.level
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
        JOIN region r ON r.code = p.village_code
       WHERE k.id = :id AND <posyanduInScope>
      """)
  Optional<Candidate> findKader(UUID id, @BindMethods("reach") Reach reach);

  /** Posyandu of the pool that are not entered yet, by any part of their name or village. */
  @SqlQuery(
      """
      SELECT p.id, p.name, p.name AS posyandu_name, p.village_code, r.name AS village_name,
             p.puskesmas_id, NULL AS active, NULL AS appointed, NULL AS serves_since,
             NULL AS level
        FROM competition c
        JOIN posyandu p
          ON (p.village_code = c.region_code OR p.village_code LIKE CONCAT(c.region_code, '.%'))
         AND (c.puskesmas_id IS NULL OR p.puskesmas_id = c.puskesmas_id)
        JOIN region r ON r.code = p.village_code
       WHERE c.id = :competitionId
         AND <posyanduInScope>
         AND (LOCATE(:text, p.name) > 0 OR LOCATE(:text, r.name) > 0)
         AND NOT EXISTS (SELECT 1
                           FROM entry e
                          WHERE e.competition_id = c.id AND e.posyandu_id = p.id)
       ORDER BY r.name, p.name, p.id
       LIMIT :limit
      """)
  List<Candidate> searchPosyandu(
      CompetitionId competitionId, String text, @BindMethods("reach") Reach reach, int limit);

  /**
   * Active kader of the pool that are not entered yet, by any part of their name, posyandu or
   * village. Whoever lacks an SK or years of service is listed last, so that it can be said.
   */
  @SqlQuery(
      """
      SELECT k.id, k.name, p.name AS posyandu_name, p.village_code, r.name AS village_name,
             p.puskesmas_id, k.is_active AS active, k.is_appointed AS appointed, k.serves_since,
             k.level
        FROM competition c
        JOIN posyandu p
          ON (p.village_code = c.region_code OR p.village_code LIKE CONCAT(c.region_code, '.%'))
         AND (c.puskesmas_id IS NULL OR p.puskesmas_id = c.puskesmas_id)
        JOIN kader k ON k.posyandu_id = p.id AND k.is_active
        JOIN region r ON r.code = p.village_code
       WHERE c.id = :competitionId
         AND <posyanduInScope>
         AND (LOCATE(:text, k.name) > 0 OR LOCATE(:text, p.name) > 0 OR LOCATE(:text, r.name) > 0)
         AND NOT EXISTS (SELECT 1
                           FROM entry e
                          WHERE e.competition_id = c.id AND e.kader_id = k.id)
       ORDER BY NOT k.is_appointed,
                COALESCE(k.serves_since > c.opens_on - INTERVAL 2 YEAR, FALSE), k.name, k.id
       LIMIT :limit
      """)
  List<Candidate> searchKader(
      CompetitionId competitionId, String text, @BindMethods("reach") Reach reach, int limit);
}
