package id.teladan.pelatihan;

import id.teladan.platform.Reach;
import id.teladan.posyandu.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Pelatihan and their trainers. A kader sees those they have asked to take part in. */
@RegisterConstructorMapper(Pelatihan.class)
interface PelatihanDao {

  @SqlQuery(
      """
      SELECT o.id, o.course, o.title, o.starts_on, o.ends_on, o.venue, o.capacity, o.taken,
             o.region_code, o.puskesmas_id, o.status AS decided, o.completed_at, o.closing_reason,
             o.certified_at, o.revision
        FROM pelatihan o
       WHERE (<placeInScope>
              OR EXISTS (SELECT 1 FROM enrollment e
                          WHERE e.pelatihan_id = o.id AND FIND_IN_SET(e.kader_id, :reach.kader)))
         AND (:f.course IS NULL OR o.course = :f.course)
         AND (:f.text = '' OR LOCATE(:f.text, o.title) > 0)
         AND (:f.status IS NULL
              OR :f.status = IF(o.status = 'PLANNED' AND o.starts_on <= :today, 'RUNNING', o.status))
         AND (:f.kaderId IS NULL
              OR EXISTS (SELECT 1 FROM enrollment e
                          WHERE e.pelatihan_id = o.id AND e.kader_id = :f.kaderId))
         AND (:afterDay IS NULL OR o.starts_on < :afterDay
              OR (o.starts_on = :afterDay AND o.id < :afterId))
       ORDER BY o.starts_on DESC, o.id DESC
       LIMIT :limit
      """)
  List<Pelatihan> list(
      @BindMethods("reach") Reach reach,
      @BindMethods("f") PelatihanFilter filter,
      LocalDate today,
      @Nullable LocalDate afterDay,
      @Nullable UUID afterId,
      int limit);

  @SqlQuery(
      """
      SELECT o.id, o.course, o.title, o.starts_on, o.ends_on, o.venue, o.capacity, o.taken,
             o.region_code, o.puskesmas_id, o.status AS decided, o.completed_at, o.closing_reason,
             o.certified_at, o.revision
        FROM pelatihan o
       WHERE o.id = :id
         AND (<placeInScope>
              OR EXISTS (SELECT 1 FROM enrollment e
                          WHERE e.pelatihan_id = o.id AND FIND_IN_SET(e.kader_id, :reach.kader)))
      """)
  Optional<Pelatihan> find(PelatihanId id, @BindMethods("reach") Reach reach);

  /**
   * The first statement of every command: whoever comes second waits here, and then reads what the
   * first has left.
   */
  @SqlQuery(
      """
      SELECT o.id, o.course, o.title, o.starts_on, o.ends_on, o.venue, o.capacity, o.taken,
             o.region_code, o.puskesmas_id, o.status AS decided, o.completed_at, o.closing_reason,
             o.certified_at, o.revision
        FROM pelatihan o
       WHERE o.id = :id AND <placeInScope>
         FOR UPDATE
      """)
  Optional<Pelatihan> lock(PelatihanId id, @BindMethods("reach") Reach reach);

  @SqlQuery("SELECT creation_hash FROM pelatihan WHERE id = :id")
  Optional<String> findCreationHash(PelatihanId id);

  @SqlUpdate(
      """
      INSERT INTO pelatihan (id, course, title, starts_on, ends_on, venue, capacity, taken,
                             region_code, puskesmas_id, status, creation_hash, revision)
      VALUES (:id, :courseCode, :p.title, :p.startsOn, :p.endsOn, :p.venue, :p.capacity, 0,
              :at.regionCode, :at.puskesmasId, 'PLANNED', :hash, 1)
      """)
  void insert(
      PelatihanId id,
      String courseCode,
      @BindMethods("p") NewPelatihan.Plan plan,
      @BindMethods("at") Place place,
      String hash);

  @SqlUpdate(
      """
      UPDATE pelatihan
         SET course = :courseCode, title = :p.title, starts_on = :p.startsOn, ends_on = :p.endsOn,
             venue = :p.venue, capacity = :p.capacity, region_code = :at.regionCode,
             puskesmas_id = :at.puskesmasId, revision = revision + 1
       WHERE id = :id AND taken <= :p.capacity
      """)
  boolean update(
      PelatihanId id,
      String courseCode,
      @BindMethods("p") NewPelatihan.Plan plan,
      @BindMethods("at") Place place);

  @SqlUpdate("DELETE FROM pelatihan_trainer WHERE pelatihan_id = :id")
  void deleteTrainers(PelatihanId id);

  @SqlBatch(
      """
      INSERT INTO pelatihan_trainer (pelatihan_id, position, name)
      VALUES (:id, :position, :name)
      """)
  void insertTrainers(PelatihanId id, List<Integer> position, List<String> name);

  @SqlQuery(
      """
      SELECT pelatihan_id, name
        FROM pelatihan_trainer
       WHERE pelatihan_id IN (<ids>)
       ORDER BY pelatihan_id, position
      """)
  @RegisterConstructorMapper(TrainerRow.class)
  List<TrainerRow> listTrainers(
      @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<PelatihanId> ids);

  @SqlUpdate(
      """
      UPDATE pelatihan
         SET status = 'CANCELLED', closing_reason = :reason, completed_at = NULL,
             revision = revision + 1
       WHERE id = :id AND certified_at IS NULL
      """)
  boolean cancel(PelatihanId id, String reason);

  @SqlUpdate(
      """
      UPDATE pelatihan
         SET status = 'COMPLETED', completed_at = :at, closing_reason = :reason,
             revision = revision + 1
       WHERE id = :id AND certified_at IS NULL AND status <> 'CANCELLED'
      """)
  boolean complete(PelatihanId id, Instant at, @Nullable String reason);

  @SqlUpdate(
      """
      UPDATE pelatihan
         SET certified_at = COALESCE(certified_at, :at)
       WHERE id = :id AND status = 'COMPLETED'
      """)
  boolean certify(PelatihanId id, Instant at);

  record TrainerRow(PelatihanId pelatihanId, String name) {}
}
