package id.teladan.result;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.competition.InstrumentRef;
import id.teladan.visit.SheetId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(InstrumentRef.class)
@RegisterConstructorMapper(ModerationDao.OwnSheet.class)
@RegisterConstructorMapper(ModerationDao.Standing.class)
@RegisterConstructorMapper(SheetRow.class)
@RegisterConstructorMapper(ConfirmationRow.class)
interface ModerationDao {

  /** Where a sheet belongs. */
  record OwnSheet(CompetitionId competitionId, EntryId entryId) {}

  /** How a sheet stands in moderation now. */
  record Standing(SheetId id, String status, @Nullable String moderatedItems) {}

  /** Another assessor's sheet does not exist here. */
  @SqlQuery(
      """
      SELECT v.competition_id, v.entry_id
        FROM sheet s
        JOIN visit v ON v.id = s.visit_id
       WHERE s.id = :id AND s.username = :username
      """)
  Optional<OwnSheet> findOwn(SheetId id, String username);

  /**
   * Makes those who settle the same entry wait for each other. Must come first in a transaction, so
   * that what it reads afterwards is what the one before has left.
   */
  @SqlQuery("SELECT id FROM entry WHERE id = :id FOR UPDATE")
  EntryId lockEntry(EntryId id);

  /** What the sheet is scored with. */
  @SqlQuery(
      """
      SELECT c.instrument_code AS code, c.instrument_version AS version
        FROM sheet s
        JOIN visit v ON v.id = s.visit_id
        JOIN competition c ON c.id = v.competition_id
       WHERE s.id = :sheet
      """)
  InstrumentRef instrumentOf(SheetId sheet);

  /**
   * The submitted ones of these sheets, as they are now and not as the transaction first saw them:
   * two judges who submit at once must not overlook each other. Asked for by key, so that no gap is
   * locked against sheets of other visits.
   */
  @SqlQuery(
      """
      SELECT s.id, s.visit_id, v.scheduled_on, v.entry_id, v.stage, s.username, s.state
        FROM sheet s
        JOIN visit v ON v.id = s.visit_id
       WHERE s.id IN (<ids>) AND s.status <> 'DRAFT'
       ORDER BY s.id
        LOCK IN SHARE MODE
      """)
  List<SheetRow> listSubmittedNow(@BindList("ids") List<SheetId> ids);

  @SqlQuery(
      """
      SELECT id, status, moderated_items
        FROM sheet
       WHERE id IN (<ids>)
       ORDER BY id
        LOCK IN SHARE MODE
      """)
  List<Standing> listStandings(@BindList("ids") List<SheetId> ids);

  @SqlQuery(
      """
      SELECT sheet_id, item, score, reason
        FROM confirmation
       WHERE sheet_id IN (<ids>)
       ORDER BY sheet_id, item, score
      """)
  List<ConfirmationRow> listConfirmations(@BindList("ids") List<SheetId> ids);

  @SqlQuery(
      """
      SELECT EXISTS (SELECT 1
                       FROM confirmation
                      WHERE sheet_id = :sheetId AND item = :item AND score = :score)
      """)
  boolean isConfirmed(SheetId sheetId, String item, String score);

  /** Notes what the first answer was; a later one changes nothing. */
  @SqlUpdate(
      """
      INSERT IGNORE INTO first_answer (sheet_id, item, flag, score, noted_at)
      VALUES (:sheetId, :item, :flag, :score, :at)
      """)
  void noteFirst(SheetId sheetId, String item, Flag flag, String score, Instant at);

  /** The same word again, perhaps with a better reason, is no second one. */
  @SqlUpdate(
      """
      INSERT INTO confirmation (sheet_id, item, score, reason, confirmed_at)
      VALUES (:sheetId, :item, :score, :reason, :at)
      ON DUPLICATE KEY UPDATE reason = :reason
      """)
  void confirm(SheetId sheetId, String item, String score, String reason, Instant at);
}
