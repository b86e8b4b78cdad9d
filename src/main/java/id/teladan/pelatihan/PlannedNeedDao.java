package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import id.teladan.platform.Reach;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations a pelatihan was planned for. They are read here, and changed by the needs.
 */
interface PlannedNeedDao {

  @SqlBatch(
      """
      INSERT IGNORE INTO pelatihan_recommendation (pelatihan_id, recommendation_id)
      VALUES (:id, :recommendation)
      """)
  void link(PelatihanId id, List<UUID> recommendation);

  @SqlQuery(
      """
      SELECT r.id, r.kader_id
        FROM pelatihan_recommendation l
        JOIN recommendation r ON r.id = l.recommendation_id
       WHERE l.pelatihan_id = :id
       ORDER BY r.id
      """)
  @RegisterConstructorMapper(Linked.class)
  List<Linked> listLinked(PelatihanId id);

  @SqlQuery(
      """
      SELECT r.id
        FROM recommendation r
        JOIN posyandu p ON p.id = r.posyandu_id
       WHERE r.id IN (<ids>) AND <posyanduInScope>
       ORDER BY r.id
      """)
  List<UUID> listInScope(
      @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<UUID> ids,
      @BindMethods("reach") Reach reach);

  /** What a place in this course answers: not what calls for an assessment. */
  @SqlQuery(
      """
      SELECT r.id
        FROM recommendation r
       WHERE r.course = :course AND r.kader_id = :kaderId AND r.status = 'OPEN'
         AND r.kind IN ('UMUM', 'KHUSUS', 'COACHING')
       ORDER BY r.id
      """)
  List<UUID> listOpenOf(String course, KaderId kaderId);

  /** The kader that recommendations are about: one, or for a Posyandu all its active ones. */
  @SqlQuery(
      """
      SELECT DISTINCT k.id
        FROM recommendation r
        JOIN kader k
          ON k.id = r.kader_id OR (r.kader_id IS NULL AND k.posyandu_id = r.posyandu_id)
       WHERE r.id IN (<ids>) AND k.is_active
       ORDER BY k.id
       LIMIT 1000
      """)
  List<UUID> listKader(@BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<UUID> ids);

  record Linked(UUID id, @Nullable UUID kaderId) {}
}
