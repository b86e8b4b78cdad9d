package id.teladan.job;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Job.class)
@RegisterConstructorMapper(JobDao.Order.class)
interface JobDao {

  /** What was ordered and by whom, as it is stored. */
  record Order(String kind, String requestedBy, String requesterName, String payload) {}

  /** A new row of the table. */
  record Row(
      JobId id,
      String kind,
      String object,
      String requestedBy,
      String requesterName,
      int total,
      String payload,
      Instant createdAt) {}

  /** Does nothing when an unfinished job works on the same object already. */
  @SqlUpdate(
      """
      INSERT INTO job (id, kind, object, unfinished, requested_by, requester_name, status, done,
                       total, payload, created_at)
      VALUES (:row.id, :row.kind, :row.object, :row.object, :row.requestedBy, :row.requesterName,
              'WAITING', 0, :row.total, :row.payload, :row.createdAt)
      ON DUPLICATE KEY UPDATE id = id
      """)
  void insertUnlessUnfinished(@BindMethods("row") Row row);

  /** Reads past an old snapshot: two orders at once must find the same job. */
  @SqlQuery(
      """
      SELECT id, object, status, done, total, problem, created_at
        FROM job
       WHERE unfinished = :object
         FOR UPDATE
      """)
  Job lockUnfinished(String object);

  @SqlQuery(
      """
      SELECT id, object, status, done, total, problem, created_at
        FROM job
       WHERE id = :id AND (requested_by = :username OR :everybodys)
      """)
  Optional<Job> find(JobId id, String username, boolean everybodys);

  @SqlQuery(
      """
      SELECT id, object, status, done, total, problem, created_at
        FROM job
       WHERE object = :object
       ORDER BY created_at DESC, id DESC
       LIMIT 1
      """)
  Optional<Job> findLatest(String object);

  @SqlQuery(
      """
      SELECT kind, requested_by, requester_name, payload
        FROM job
       WHERE id = :id AND unfinished IS NOT NULL
      """)
  Optional<Order> findOrder(JobId id);

  @SqlUpdate("UPDATE job SET status = 'RUNNING' WHERE id = :id AND unfinished IS NOT NULL")
  void start(JobId id);

  @SqlUpdate("UPDATE job SET done = :done WHERE id = :id")
  void progress(JobId id, int done);

  @SqlUpdate(
      """
      UPDATE job
         SET status = 'DONE', unfinished = NULL, done = total, finished_at = :at
       WHERE id = :id
      """)
  void finish(JobId id, Instant at);

  @SqlUpdate(
      """
      UPDATE job
         SET status = 'FAILED', unfinished = NULL, problem = :problem, finished_at = :at
       WHERE id = :id
      """)
  void fail(JobId id, String problem, Instant at);
}
