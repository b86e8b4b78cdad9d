package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import id.teladan.platform.Reach;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Sheets, but for what {@link IntakeDao} does to them. */
@RegisterRowMapper(SheetRow.class)
@RegisterRowMapper(SheetRow.HeadRow.class)
interface SheetDao {

  /** A sheet without its answers: what {@link SheetRow#head} reads. */
  String COLUMNS =
      """
      SELECT s.id, s.visit_id, v.competition_id, v.entry_id, s.username, s.status, s.state_hash,
             s.answered, s.is_complete, s.score, s.batches, s.changed_at, s.submitted_at,
             s.submitted_hash, s.moderated_items, s.return_reason, s.device, s.is_shared, s.clashes,
             s.has_late, v.stage, e.status AS entry_status,
             o.instrument_code, s.instrument_version, o.instrument_version AS version_in_force,
             o.earlier_versions, o.status AS competition_status
      """;

  String FROM =
      """
        FROM sheet s
        JOIN visit v ON v.id = s.visit_id
        JOIN competition o ON o.id = v.competition_id
        JOIN entry e ON e.id = v.entry_id
      """;

  String HEAD = COLUMNS + FROM;

  /** The same with its answers, for {@link SheetRow}. */
  String WHOLE = COLUMNS + ", s.state " + FROM;

  @SqlQuery(WHOLE + " WHERE s.id = :id AND s.username = :username")
  Optional<Sheet> findOwn(SheetId id, String username);

  @SqlQuery(HEAD + " WHERE s.id = :id AND s.username = :username")
  Optional<SheetHead> findOwnHead(SheetId id, String username);

  /**
   * A sheet that has been submitted, for those in scope and for a fellow judge of the same visit
   * who has submitted too.
   */
  @SqlQuery(
      WHOLE
          + """
       WHERE s.id = :id
         AND s.status <> 'DRAFT'
         AND (<placeInScope>
              OR EXISTS (SELECT 1
                           FROM sheet own
                          WHERE own.visit_id = s.visit_id
                            AND own.username = :fellow
                            AND own.status <> 'DRAFT'))
      """)
  Optional<Sheet> findSubmitted(
      SheetId id, @BindMethods("reach") Reach reach, @Nullable String fellow);

  @SqlQuery(HEAD + " WHERE s.id = :id AND <placeInScope>")
  Optional<SheetHead> findHeadInScope(SheetId id, @BindMethods("reach") Reach reach);

  @SqlQuery(HEAD + " WHERE s.id = :id")
  Optional<SheetHead> findHead(SheetId id);

  @SqlQuery(HEAD + " WHERE s.visit_id = :visit AND s.username = :username")
  Optional<SheetHead> findHeadOf(VisitId visit, String username);

  /** How many sheets of a competition are with the committee. */
  @SqlQuery(
      """
      SELECT COUNT(*)
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
       WHERE v.competition_id = :competition AND s.status <> 'DRAFT'
      """)
  int countHandedIn(CompetitionId competition);

  /** How many drafts of a competition are filled under another version than this. */
  @SqlQuery(
      """
      SELECT COUNT(*)
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
       WHERE v.competition_id = :competition AND s.status = 'DRAFT'
         AND s.instrument_version <> :version
      """)
  int countDraftsElsewhere(CompetitionId competition, int version);

  /** The own sheet, and nobody writes to it until the transaction ends. */
  @SqlQuery("SELECT id FROM sheet WHERE id = :id AND username = :username FOR UPDATE")
  Optional<SheetId> lockOwn(SheetId id, String username);

  /**
   * Fills a locked draft under another version from now on. The batch number moves on, so that an
   * answer that was merged under the version before is merged anew.
   */
  @SqlUpdate(
      """
      UPDATE sheet
         SET instrument_version = :version, answered = :state.answered,
             is_complete = :state.complete, score = :state.score, clashes = :clashes,
             batches = batches + 1, changed_at = :at
       WHERE id = :id AND status = 'DRAFT'
      """)
  boolean moveTo(
      SheetId id,
      int version,
      @BindMethods("state") SheetState state,
      @Nullable String clashes,
      Instant at);

  /** Opens a sheet, and says whether neither its id nor its visit had one of this person. */
  @SqlUpdate(
      """
      INSERT IGNORE INTO sheet (id, visit_id, username, instrument_version, status, state,
                                state_hash, answered, is_complete, score, batches, created_at,
                                changed_at)
      VALUES (:id, :visit, :username, :version, 'DRAFT', '{}', :emptyHash, 0, FALSE, 0, 0, :at,
              :at)
      """)
  boolean insert(
      SheetId id, VisitId visit, String username, int version, String emptyHash, Instant at);

  @SqlUpdate(
      """
      UPDATE sheet s
        JOIN competition c ON c.id = :head.competitionId AND c.status = 'OPEN'
         SET s.status = 'DRAFT', s.submitted_at = NULL, s.submitted_hash = NULL,
             s.moderated_items = NULL, s.return_reason = :reason
       WHERE s.id = :head.id
         AND s.status IN ('SUBMITTED', 'IN_MODERATION')
      """)
  boolean giveBack(@BindMethods("head") SheetHead head, String reason);

  @SqlUpdate("UPDATE sheet SET has_late = TRUE WHERE id = :id")
  void markLate(SheetId id);

  @SqlQuery(WHOLE + " WHERE s.id = :id")
  Optional<Sheet> findWhole(SheetId id);

  /** Hands a sheet in as of the time when its assessor tried to. */
  @SqlUpdate(
      """
      UPDATE sheet
         SET status = 'SUBMITTED', submitted_at = :submission.receivedAt,
             submitted_hash = state_hash, return_reason = NULL
       WHERE id = :submission.sheetId AND BINARY state_hash = :submission.stateHash
         AND is_complete AND status = 'DRAFT' AND clashes IS NULL
      """)
  boolean submitLate(@BindMethods("submission") LateSubmission submission);

  /**
   * Lets some items of a submitted sheet change again.
   *
   * @param items the items that may change, as a comma list
   */
  @SqlUpdate(
      """
      UPDATE sheet
         SET status = 'IN_MODERATION', moderated_items = :items
       WHERE id = :id AND status IN ('SUBMITTED', 'IN_MODERATION')
      """)
  boolean moderate(SheetId id, String items);

  @SqlUpdate(
      """
      UPDATE sheet
         SET status = 'SUBMITTED', moderated_items = NULL
       WHERE id = :id AND status = 'IN_MODERATION'
      """)
  boolean endModeration(SheetId id);

  @SqlUpdate(
      """
      UPDATE sheet s
        JOIN visit v ON v.id = s.visit_id
         SET s.status = 'FINAL', s.moderated_items = NULL
       WHERE v.competition_id = :competition
         AND s.status IN ('SUBMITTED', 'IN_MODERATION')
      """)
  int makeFinal(CompetitionId competition);

  @SqlUpdate(
      """
      UPDATE sheet s
        JOIN visit v ON v.id = s.visit_id
         SET s.status = 'SUBMITTED'
       WHERE v.competition_id = :competition AND s.status = 'FINAL'
      """)
  int unmakeFinal(CompetitionId competition);
}
