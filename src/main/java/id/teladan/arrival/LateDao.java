package id.teladan.arrival;

import id.teladan.competition.CompetitionId;
import id.teladan.platform.Reach;
import id.teladan.visit.LateSubmission;
import id.teladan.visit.OperationId;
import id.teladan.visit.SheetId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** What came too late. No statement deletes a row, or changes what was sent. */
@RegisterRowMapper(HeldOperation.Row.class)
@RegisterRowMapper(HeldSubmission.Row.class)
interface LateDao {

  String OPERATION =
      """
      SELECT l.id, l.sheet_id, l.known, l.item, l.value, l.note, l.sent_at, l.device, l.counter,
             l.received_at, l.reason, l.status, l.decided_by, l.decided_at, l.decision_note
        FROM late_operation l
      """;

  String SUBMISSION =
      """
      SELECT l.sheet_id, l.state_hash, l.received_at, l.reason, l.status, l.decided_by,
             l.decided_at, l.decision_note
        FROM late_submission l
      """;

  /** Within one competition that somebody may decide about. */
  String OF_COMPETITION =
      """
        JOIN sheet s ON s.id = l.sheet_id
        JOIN visit v ON v.id = s.visit_id
        JOIN competition o ON o.id = v.competition_id
       WHERE o.id = :competition AND <placeInScope>
         AND (:status IS NULL OR l.status = :status)
      """;

  @SqlBatch(
      """
      INSERT IGNORE INTO late_operation (id, sheet_id, known, item, value, note, sent_at, device,
                                         counter, received_at, reason, status)
      VALUES (:id, :sheetId, :known, :item, :value, :note, :at, :device, :counter, :receivedAt,
              :reason, 'WAITING')
      """)
  void insert(@BindMethods Collection<NewLateRow> rows);

  @SqlQuery(OPERATION + " WHERE l.id IN (<ids>)")
  List<HeldOperation> listByIds(@BindList("ids") Collection<OperationId> ids);

  /** In the order of arrival. */
  @SqlQuery(
      OPERATION
          + OF_COMPETITION
          + """
         AND (:afterAt IS NULL OR l.received_at > :afterAt
              OR (l.received_at = :afterAt AND l.id > :afterId))
       ORDER BY l.received_at, l.id
       LIMIT :limit
      """)
  List<HeldOperation> list(
      CompetitionId competition,
      @BindMethods("reach") Reach reach,
      @Nullable LateStatus status,
      @Nullable Instant afterAt,
      @Nullable UUID afterId,
      int limit);

  /** Of one sheet, and nobody else decides about them until the transaction ends. */
  @SqlQuery(OPERATION + " WHERE l.sheet_id = :sheet ORDER BY l.received_at, l.id FOR UPDATE")
  List<HeldOperation> lock(SheetId sheet);

  /** Of one sheet, the newest first. */
  @SqlQuery(OPERATION + " WHERE l.sheet_id = :sheet ORDER BY l.received_at DESC, l.id LIMIT :limit")
  List<HeldOperation> listOf(SheetId sheet, int limit);

  @SqlQuery(SUBMISSION + " WHERE l.sheet_id = :sheet ORDER BY l.received_at LIMIT :limit")
  List<HeldSubmission> listSubmissionsOf(SheetId sheet, int limit);

  /** Of some items of one sheet, the newest first. */
  @SqlQuery(
      OPERATION
          + """
       WHERE l.sheet_id = :sheet AND l.item IN (<items>)
       ORDER BY l.received_at DESC, l.id
       LIMIT :limit
      """)
  List<HeldOperation> listOfItems(
      SheetId sheet, @BindList("items") Collection<String> items, int limit);

  /** The sheets of a competition for which anything came too late. */
  @SqlQuery(
      """
      SELECT s.id AS sheet_id, COALESCE(k.name, p.name) AS entry_name, a.name AS assessor,
             s.status AS sheet_status,
             (SELECT COUNT(*) FROM late_operation l WHERE l.sheet_id = s.id) AS operations,
             (SELECT COUNT(*)
                FROM late_operation l
               WHERE l.sheet_id = s.id AND l.status = 'WAITING') AS waiting,
             (SELECT COUNT(*)
                FROM late_submission l
               WHERE l.sheet_id = s.id AND l.status = 'WAITING') AS submissions_waiting
        FROM sheet s
        JOIN visit v ON v.id = s.visit_id
        JOIN entry e ON e.id = v.entry_id
        LEFT JOIN kader k ON k.id = e.kader_id
        JOIN posyandu p ON p.id = COALESCE(e.posyandu_id, k.posyandu_id)
        JOIN account a ON a.username = s.username
       WHERE v.competition_id = :competition AND s.has_late
         AND (:afterId IS NULL OR s.id > :afterId)
       ORDER BY s.id
       LIMIT :limit
      """)
  @RegisterConstructorMapper(LateSheet.class)
  List<LateSheet> listSheets(CompetitionId competition, @Nullable UUID afterId, int limit);

  @SqlQuery(
      """
      SELECT COUNT(*)
        FROM sheet s
        JOIN visit v ON v.id = s.visit_id
       WHERE v.competition_id = :competition AND s.has_late
         AND (EXISTS (SELECT 1
                        FROM late_operation l
                       WHERE l.sheet_id = s.id AND l.status = 'WAITING')
              OR EXISTS (SELECT 1
                           FROM late_submission l
                          WHERE l.sheet_id = s.id AND l.status = 'WAITING'))
      """)
  int countWaiting(CompetitionId competition);

  @SqlBatch(
      """
      UPDATE late_operation
         SET status = :status, decided_by = :by, decided_at = :at, decision_note = :reason
       WHERE id = :ids
      """)
  void decide(Collection<OperationId> ids, @BindMethods Verdict verdict);

  @SqlUpdate(
      """
      INSERT IGNORE INTO late_submission (sheet_id, state_hash, received_at, reason, status)
      VALUES (:sheetId, :stateHash, :receivedAt, :reason, 'WAITING')
      """)
  void insertSubmission(@BindMethods LateSubmission submission);

  @SqlQuery(SUBMISSION + " WHERE l.sheet_id = :sheet AND l.state_hash = :stateHash")
  Optional<HeldSubmission> findSubmission(SheetId sheet, String stateHash);

  @SqlQuery(
      SUBMISSION
          + OF_COMPETITION
          + """
         AND (:afterAt IS NULL OR l.received_at > :afterAt
              OR (l.received_at = :afterAt AND l.sheet_id > :afterId)
              OR (l.received_at = :afterAt AND l.sheet_id = :afterId AND l.state_hash > :afterHash))
       ORDER BY l.received_at, l.sheet_id, l.state_hash
       LIMIT :limit
      """)
  List<HeldSubmission> listSubmissions(
      CompetitionId competition,
      @BindMethods("reach") Reach reach,
      @Nullable LateStatus status,
      @Nullable Instant afterAt,
      @Nullable UUID afterId,
      @Nullable String afterHash,
      int limit);

  @SqlUpdate(
      """
      UPDATE late_submission
         SET status = :status, decided_by = :by, decided_at = :at, decision_note = :reason
       WHERE sheet_id = :sheet AND state_hash = :stateHash
      """)
  void decideSubmission(SheetId sheet, String stateHash, @BindMethods Verdict verdict);
}
