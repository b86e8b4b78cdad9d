package id.teladan.jambore;

import id.teladan.platform.Reach;
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

/** Jambore, and where they are. */
@RegisterConstructorMapper(Jambore.class)
interface JamboreDao {

  @SqlQuery(
      """
      SELECT o.id, o.name, o.starts_on, o.ends_on, o.venue, o.region_code, o.puskesmas_id,
             o.decided_at
        FROM jambore o
       WHERE <placeInScope>
         AND (:afterDay IS NULL OR o.starts_on < :afterDay
              OR (o.starts_on = :afterDay AND o.id < :afterId))
       ORDER BY o.starts_on DESC, o.id DESC
       LIMIT :limit
      """)
  List<Jambore> list(
      @BindMethods("reach") Reach reach,
      @Nullable LocalDate afterDay,
      @Nullable UUID afterId,
      int limit);

  @SqlQuery(
      """
      SELECT o.id, o.name, o.starts_on, o.ends_on, o.venue, o.region_code, o.puskesmas_id,
             o.decided_at
        FROM jambore o
       WHERE o.id = :id AND <placeInScope>
      """)
  Optional<Jambore> find(JamboreId id, @BindMethods("reach") Reach reach);

  /** The first statement of every command on a jambore, so that commands take turns. */
  @SqlQuery(
      """
      SELECT o.id, o.name, o.starts_on, o.ends_on, o.venue, o.region_code, o.puskesmas_id,
             o.decided_at
        FROM jambore o
       WHERE o.id = :id AND <placeInScope>
         FOR UPDATE
      """)
  Optional<Jambore> lock(JamboreId id, @BindMethods("reach") Reach reach);

  @SqlQuery("SELECT EXISTS (SELECT 1 FROM jambore WHERE id = :id)")
  boolean exists(JamboreId id);

  @SqlUpdate(
      """
      INSERT INTO jambore (id, name, starts_on, ends_on, venue, region_code, puskesmas_id)
      VALUES (:id, :name, :startsOn, :endsOn, :venue, :regionCode, :puskesmasId)
          ON DUPLICATE KEY UPDATE name = :name, starts_on = :startsOn, ends_on = :endsOn,
             venue = :venue, region_code = :regionCode, puskesmas_id = :puskesmasId
      """)
  void save(@BindMethods Jambore jambore);

  @SqlUpdate("UPDATE jambore SET decided_at = COALESCE(decided_at, :at) WHERE id = :id")
  boolean decide(JamboreId id, Instant at);
}
