package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import id.teladan.platform.Reach;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Who takes part, and what each of them brings to the end. */
interface EnrollmentDao {

  /** As many as a search shows; whoever is not among them is found by a longer text. */
  int MOST_FOUND = 40;

  /**
   * Takes one place, and says whether there was one: two at once cannot both take the last, because
   * the condition is judged on the row they would both change.
   */
  @SqlUpdate("UPDATE pelatihan SET taken = taken + 1 WHERE id = :id AND taken < capacity")
  boolean takePlace(PelatihanId id);

  @SqlUpdate("UPDATE pelatihan SET taken = taken - 1 WHERE id = :id AND taken > 0")
  boolean giveBackPlace(PelatihanId id);

  @SqlQuery(
      """
      SELECT k.id, k.is_active AS active
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
       WHERE k.id = :id AND <posyanduInScope>
      """)
  @RegisterConstructorMapper(Candidate.class)
  Optional<Candidate> findCandidate(KaderId id, @BindMethods("reach") Reach reach);

  /** Those to whom its course is recommended come first. */
  @SqlQuery(
      """
      SELECT k.id, k.name, p.name AS posyandu, n.kader_id IS NOT NULL AS recommended
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
        LEFT JOIN (SELECT DISTINCT r.kader_id
                     FROM recommendation r
                    WHERE r.course = (SELECT course FROM pelatihan WHERE id = :id)
                      AND r.kind IN ('UMUM', 'KHUSUS', 'COACHING')
                      AND r.status IN ('OPEN', 'PLANNED')) n ON n.kader_id = k.id
       WHERE k.is_active AND <posyanduInScope>
         AND (LOCATE(:text, k.name) > 0 OR LOCATE(:text, p.name) > 0)
         AND NOT EXISTS (SELECT 1 FROM enrollment e
                          WHERE e.pelatihan_id = :id AND e.kader_id = k.id
                            AND e.outcome IN ('ENROLLED', 'WAITLISTED'))
       ORDER BY recommended DESC, k.name, k.id
       LIMIT 40
      """)
  @RegisterConstructorMapper(Found.class)
  List<Found> searchCandidates(PelatihanId id, String text, @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT k.id, k.name, p.name AS posyandu, FALSE AS recommended
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
       WHERE k.is_active AND k.id IN (<ids>) AND <posyanduInScope>
       ORDER BY k.name, k.id
       LIMIT 1000
      """)
  @RegisterConstructorMapper(Found.class)
  List<Found> listCandidates(
      @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<UUID> ids,
      @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT kader_id, outcome, reason
        FROM enrollment
       WHERE pelatihan_id = :id AND kader_id = :kaderId
      """)
  @RegisterConstructorMapper(EnrollmentRow.class)
  Optional<EnrollmentRow> find(PelatihanId id, KaderId kaderId);

  @SqlUpdate(
      """
      INSERT INTO enrollment (pelatihan_id, kader_id, outcome, reason, asked_at)
      VALUES (:id, :e.kaderId, :e.outcome, :e.reason, :at)
          ON DUPLICATE KEY UPDATE outcome = :e.outcome, reason = :e.reason, asked_at = :at
      """)
  void save(PelatihanId id, @BindMethods("e") EnrollmentRow enrollment, Instant at);

  /** Reads what is committed now: a snapshot may still show somebody who has just cancelled. */
  @SqlQuery(
      """
      SELECT kader_id, outcome, reason
        FROM enrollment
       WHERE pelatihan_id = :id AND outcome = 'WAITLISTED'
       ORDER BY asked_at, kader_id
       LIMIT 1
         FOR UPDATE
      """)
  @RegisterConstructorMapper(EnrollmentRow.class)
  Optional<EnrollmentRow> findNextWaiting(PelatihanId id);

  /** Keeps {@code asked_at}: who moves up does not lose their turn in any later dispute. */
  @SqlUpdate(
      """
      UPDATE enrollment
         SET outcome = 'ENROLLED', reason = NULL
       WHERE pelatihan_id = :id AND kader_id = :kaderId AND outcome = 'WAITLISTED'
      """)
  boolean moveUp(PelatihanId id, KaderId kaderId);

  @SqlQuery(
      """
      SELECT e.kader_id, k.name, p.name AS posyandu, e.outcome, e.reason, pre.score AS pre,
             post.score AS post, remedial.score AS remedial, c.attended_hours, c.of_hours,
             c.outcome AS completion
        FROM enrollment e
        JOIN kader k ON k.id = e.kader_id
        JOIN posyandu p ON p.id = k.posyandu_id
        LEFT JOIN test_score pre ON pre.pelatihan_id = e.pelatihan_id
              AND pre.kader_id = e.kader_id AND pre.test = 'PRE'
        LEFT JOIN test_score post ON post.pelatihan_id = e.pelatihan_id
              AND post.kader_id = e.kader_id AND post.test = 'POST'
        LEFT JOIN test_score remedial ON remedial.pelatihan_id = e.pelatihan_id
              AND remedial.kader_id = e.kader_id AND remedial.test = 'REMEDIAL'
        LEFT JOIN completion c ON c.pelatihan_id = e.pelatihan_id AND c.kader_id = e.kader_id
       WHERE e.pelatihan_id = :id
       ORDER BY FIELD(e.outcome, 'ENROLLED', 'WAITLISTED', 'REFUSED', 'CANCELLED'),
                IF(e.outcome = 'WAITLISTED', e.asked_at, NULL), k.name, k.id
       LIMIT 2000
      """)
  @RegisterConstructorMapper(Participant.class)
  List<Participant> listParticipants(PelatihanId id);

  record Candidate(KaderId id, boolean active) {}

  record Found(KaderId id, String name, String posyandu, boolean recommended) {}

  record EnrollmentRow(KaderId kaderId, EnrollmentOutcome outcome, @Nullable String reason) {}
}
