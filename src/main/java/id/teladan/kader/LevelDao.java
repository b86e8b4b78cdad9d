package id.teladan.kader;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The levels as they are stored, for lists and counts that cannot derive thousands at each look.
 */
interface LevelDao {

  /** Says whether the stored level was another. */
  @SqlUpdate("UPDATE kader SET level = :level WHERE id = :id AND level <> :level")
  boolean changeLevel(KaderId id, KaderLevel level);

  @SqlBatch("UPDATE kader SET level = :c.level WHERE id = :c.kader")
  void changeLevels(@BindMethods("c") List<Change> c);

  @SqlBatch(
      """
      INSERT INTO kader_level (id, kader_id, level, rule, derived_at)
      VALUES (:c.id, :c.kader, :c.level, :rule, :at)
      """)
  void addLevels(@BindMethods("c") List<Change> c, String rule, Instant at);

  @SqlQuery("SELECT rule FROM level_basis WHERE id = 1")
  String getBasis();

  /** Whoever derives all levels waits here for another copy of the service that does. */
  @SqlQuery("SELECT rule FROM level_basis WHERE id = 1 FOR UPDATE")
  String lockBasis();

  @SqlUpdate("UPDATE level_basis SET rule = :rule, derived_at = :at WHERE id = 1")
  boolean saveBasis(String rule, Instant at);

  /**
   * The next kader whose level may be other than BELUM; locked, so that no assessment comes
   * between.
   */
  @SqlQuery(
      """
      SELECT k.id
        FROM kader k
       WHERE (:after IS NULL OR k.id > :after)
         AND (k.level <> 'BELUM'
              OR EXISTS (SELECT 1 FROM skill_assessment a WHERE a.kader_id = k.id))
       ORDER BY k.id
       LIMIT :limit
         FOR UPDATE
      """)
  List<KaderId> lockAssessed(@Nullable KaderId after, int limit);

  /** A kader's new level, and the key of its row in the history. */
  record Change(UUID id, KaderId kader, KaderLevel level) {}
}
