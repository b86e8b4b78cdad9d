package id.teladan.imports;

import id.teladan.platform.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(ImportDao.Row.class)
@RegisterConstructorMapper(Trace.class)
interface ImportDao {

  @SqlUpdate(
      """
      INSERT INTO import_run (id, register, file_name, username, status, created_at, report, content)
      VALUES (:id, :register, :fileName, :username, :status, :createdAt, :report, :content)
      """)
  void insert(@BindMethods Row row, byte @Nullable [] content);

  @SqlQuery(
      """
      SELECT id, register, file_name, username, status, created_at, report
        FROM import_run
       WHERE id = :id AND (:everybody OR username = :username)
      """)
  Optional<Row> find(ImportId id, String username, boolean everybody);

  @SqlQuery(
      """
      SELECT id, register, file_name, username, status, created_at, report
        FROM import_run
       WHERE id = :id
         FOR UPDATE
      """)
  Optional<Row> lock(ImportId id);

  @SingleValue
  @SqlQuery("SELECT content FROM import_run WHERE id = :id")
  byte[] content(ImportId id);

  @SqlQuery(
      """
      SELECT id, register, file_name, username, status, created_at, report
        FROM import_run
       WHERE username = :username
         AND (:before IS NULL OR (created_at, id) < (:before, :beforeId))
       ORDER BY created_at DESC, id DESC
       LIMIT :limit
      """)
  List<Row> listOwn(String username, @Nullable Instant before, @Nullable UUID beforeId, int limit);

  @SqlUpdate(
      """
      UPDATE import_run SET status = 'APPLIED', report = :report, content = NULL WHERE id = :id
      """)
  void applied(ImportId id, String report);

  @SqlUpdate("UPDATE import_run SET status = 'UNDONE' WHERE id = :id")
  void undone(ImportId id);

  @SqlUpdate("DELETE FROM import_run WHERE id = :id AND status = 'DRY_RUN'")
  void deleteDryRun(ImportId id);

  /** A file that nobody confirmed is not kept. */
  @SqlUpdate("DELETE FROM import_run WHERE status = 'DRY_RUN' AND created_at < :limit")
  void deleteDryRunsBefore(Instant limit);

  @SqlBatch(
      """
      INSERT INTO import_change (import_id, target_id, revision_after, state_before)
      VALUES (:importId, :targetId, :revisionAfter, :stateBefore)
      """)
  void addTraces(ImportId importId, @BindMethods List<Trace> traces);

  @SqlQuery(
      """
      SELECT target_id, revision_after, state_before
        FROM import_change
       WHERE import_id = :id
       ORDER BY target_id
      """)
  List<Trace> listTraces(ImportId id);

  /** As it is kept: the report is JSON. */
  record Row(
      ImportId id,
      Register register,
      String fileName,
      String username,
      ImportRun.Status status,
      Instant createdAt,
      String report) {

    static Row of(ImportRun run) {
      return new Row(
          run.id(),
          run.register(),
          run.fileName(),
          run.username(),
          run.status(),
          run.createdAt(),
          Json.text(run.report()));
    }

    ImportRun run() {
      return new ImportRun(
          id,
          register,
          fileName,
          username,
          status,
          createdAt,
          Json.value(report, ImportReport.class));
    }
  }
}
