package id.teladan.need;

import id.teladan.platform.Reach;
import id.teladan.posyandu.PosyanduId;
import id.teladan.visit.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Follow-ups of the Posyandu in scope, and of those that the reader is appointed to judge. */
@RegisterConstructorMapper(FollowUp.class)
interface FollowUpDao {

  String NOTE =
      """
      SELECT f.id, f.posyandu_id, f.visit_id, f.item, f.obstacle, f.solution, f.action, f.owner,
             f.is_danger, f.due_on, f.resources, f.proof, f.status, f.verified_by, f.verified_at,
             f.revision, p.name AS posyandu_name, v.name AS village_name
        FROM follow_up f
        JOIN posyandu p ON p.id = f.posyandu_id
        JOIN region v ON v.code = p.village_code
      """;

  /** In scope, or of a competition that the reader is appointed to judge. */
  String REACHED =
      """
      (<posyanduInScope>
       OR EXISTS (SELECT 1
                    FROM competition_assessor a
                    JOIN entry e ON e.competition_id = a.competition_id
                    LEFT JOIN kader ek ON ek.id = e.kader_id
                   WHERE a.username = :appointed
                     AND COALESCE(e.posyandu_id, ek.posyandu_id) = p.id))
      """;

  @SqlQuery(
      NOTE
          + " WHERE "
          + REACHED
          + """
         AND (:f.posyanduId IS NULL OR f.posyandu_id = :f.posyanduId)
         AND (:f.visitId IS NULL OR f.visit_id = :f.visitId)
         AND (:f.status IS NULL OR f.status = :f.status)
         AND (:f.overdueOn IS NULL
              OR (f.due_on < :f.overdueOn AND f.status NOT IN ('DONE', 'CANCELLED')))
         AND (:afterDay IS NULL
              OR f.due_on > :afterDay OR (f.due_on = :afterDay AND f.id > :afterId))
       ORDER BY f.due_on, f.id
       LIMIT :limit
      """)
  List<FollowUp> list(
      @BindMethods("reach") Reach reach,
      @Nullable String appointed,
      @BindMethods("f") FollowUpFilter filter,
      @Nullable LocalDate afterDay,
      @Nullable UUID afterId,
      int limit);

  @SqlQuery(NOTE + " WHERE f.id = :id AND " + REACHED)
  Optional<FollowUp> find(
      FollowUpId id, @BindMethods("reach") Reach reach, @Nullable String appointed);

  @SqlQuery("SELECT creation_hash FROM follow_up WHERE id = :id FOR UPDATE")
  Optional<String> lockCreationHash(FollowUpId id);

  @SqlQuery(
      """
      SELECT p.id, p.name, v.name AS village_name
        FROM posyandu p
        JOIN region v ON v.code = p.village_code
       WHERE p.id = :id AND
      """
          + REACHED)
  @RegisterConstructorMapper(Place.class)
  Optional<Place> findPosyandu(
      PosyanduId id, @BindMethods("reach") Reach reach, @Nullable String appointed);

  @SqlQuery(
      """
      SELECT p.id, p.name, v.name AS village_name
        FROM posyandu p
        JOIN region v ON v.code = p.village_code
       WHERE <posyanduInScope>
         AND (LOCATE(:text, p.name) > 0 OR LOCATE(:text, v.name) > 0)
       ORDER BY p.name, p.id
       LIMIT 30
      """)
  @RegisterConstructorMapper(Place.class)
  List<Place> searchPosyandu(String text, @BindMethods("reach") Reach reach);

  /**
   * The Posyandu that a visit went to, or that of the kader it judged, and what it was judged by.
   */
  @SqlQuery(
      """
      SELECT w.id, COALESCE(e.posyandu_id, k.posyandu_id) AS posyandu_id, c.instrument_code,
             c.instrument_version
        FROM visit w
        JOIN entry e ON e.id = w.entry_id
        JOIN competition c ON c.id = e.competition_id
        LEFT JOIN kader k ON k.id = e.kader_id
       WHERE w.id = :id
      """)
  @RegisterConstructorMapper(VisitRow.class)
  Optional<VisitRow> findVisit(VisitId id);

  @SqlUpdate(
      """
      INSERT INTO follow_up (id, posyandu_id, visit_id, item, obstacle, solution, action, owner,
                             is_danger, due_on, resources, proof, status, verified_by, verified_at,
                             creation_hash, revision)
      VALUES (:id, :f.posyanduId, :f.visitId, :f.item, :f.obstacle, :f.solution, :f.action,
              :f.owner, :f.isDanger, :dueOn, :f.resources, :f.proof, :f.statusOrOpen, :v.by, :v.at, :hash, 1)
      """)
  void insert(
      FollowUpId id,
      @BindMethods("f") NewFollowUp request,
      LocalDate dueOn,
      @BindMethods("v") Verification verification,
      String hash);

  @SqlUpdate(
      """
      UPDATE follow_up
         SET posyandu_id = :f.posyanduId, visit_id = :f.visitId, item = :f.item,
             obstacle = :f.obstacle, solution = :f.solution, action = :f.action,
             owner = :f.owner, is_danger = :f.isDanger, due_on = :dueOn, resources = :f.resources, proof = :f.proof,
             status = :f.statusOrOpen, verified_by = :v.by, verified_at = :v.at,
             revision = revision + 1
       WHERE id = :id AND revision = :revision
      """)
  boolean update(
      FollowUpId id,
      int revision,
      @BindMethods("f") NewFollowUp request,
      LocalDate dueOn,
      @BindMethods("v") Verification verification);

  record Place(PosyanduId id, String name, String villageName) {}

  record VisitRow(
      VisitId id, PosyanduId posyanduId, String instrumentCode, int instrumentVersion) {}

  /** Who saw that it was done, and when; both null while it is not. */
  record Verification(@Nullable String by, @Nullable Instant at) {
    static final Verification NONE = new Verification(null, null);
  }
}
