package id.teladan.visit;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Who was on duty at a visit. */
@RegisterConstructorMapper(DutyDao.Row.class)
interface DutyDao {

  /** A kader with the steps as a comma list; null for none. */
  record Row(UUID id, String name, @Nullable String steps) {}

  /** Those who could have been on duty, and those who are said to have been. */
  @SqlQuery(
      """
      SELECT k.id, k.name, GROUP_CONCAT(d.step ORDER BY d.step) AS steps
        FROM visit v
        JOIN entry e ON e.id = v.entry_id
        JOIN kader k ON k.posyandu_id = e.posyandu_id
        LEFT JOIN visit_duty d ON d.visit_id = v.id AND d.kader_id = k.id
       WHERE v.id = :id AND (k.is_active OR d.kader_id IS NOT NULL)
       GROUP BY k.id, k.name
       ORDER BY k.name, k.id
       LIMIT 200
      """)
  List<Row> list(VisitId id);

  /** Makes those who record the same visit wait for each other. */
  @SqlQuery("SELECT id FROM visit WHERE id = :id FOR UPDATE")
  VisitId lock(VisitId id);

  @SqlUpdate("DELETE FROM visit_duty WHERE visit_id = :id")
  void clear(VisitId id);

  @SqlBatch("INSERT INTO visit_duty (visit_id, kader_id, step) VALUES (:id, :kader, :steps)")
  void add(VisitId id, UUID kader, Iterable<Integer> steps);
}
