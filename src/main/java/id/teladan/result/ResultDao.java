package id.teladan.result;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Reads everything a recap is made of, in a few queries however many entries there are. */
@RegisterConstructorMapper(ContestantRow.class)
@RegisterConstructorMapper(SheetRow.class)
@RegisterConstructorMapper(Penalty.class)
@RegisterConstructorMapper(ResultDao.Confirmed.class)
@RegisterConstructorMapper(ResultDao.Judged.class)
@RegisterConstructorMapper(FirstAnswer.class)
interface ResultDao {

  /**
   * Who takes part, as the registers name them today.
   *
   * @param only one entry, or null for all
   */
  @SqlQuery(
      """
      SELECT e.id,
             COALESCE(k.name, p.name) AS name,
             IF(k.id IS NULL, v.name, CONCAT(p.name, ', ', v.name)) AS village,
             IF(k.id IS NULL, p.registration_number, NULL) AS registration_number,
             e.status, e.reason, e.strata_at_opening, k.serves_since
        FROM entry e
        LEFT JOIN kader k ON k.id = e.kader_id
        JOIN posyandu p ON p.id = COALESCE(e.posyandu_id, k.posyandu_id)
        JOIN region v ON v.code = p.village_code
       WHERE e.competition_id = :id AND (:only IS NULL OR e.id = :only)
       ORDER BY e.id
      """)
  List<ContestantRow> listContestants(CompetitionId id, @Nullable EntryId only);

  String SUBMITTED_SHEETS =
      """
      SELECT s.id, s.visit_id, v.scheduled_on, v.entry_id, v.stage, s.username, s.state
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
       WHERE v.competition_id = :id AND s.status <> 'DRAFT'
      """;

  /**
   * Hands over the submitted sheets one by one: six thousand states are more than should be in
   * memory at once. In no order, for sorting them would write them all to the disk first.
   */
  @SqlQuery(SUBMITTED_SHEETS)
  @FetchSize(200)
  void readSheets(CompetitionId id, Consumer<SheetRow> reader);

  @SqlQuery(SUBMITTED_SHEETS + " AND v.entry_id IN (<entries>)")
  void readSheets(
      CompetitionId id, @BindList("entries") List<EntryId> entries, Consumer<SheetRow> reader);

  /** What the results of the judged entries rest on, without the answers themselves. */
  @SqlQuery(
      """
      SELECT v.entry_id,
             GROUP_CONCAT(CONCAT_WS(' ', s.id, v.id, v.scheduled_on, v.stage, s.username,
                                    s.state_hash)
                          ORDER BY s.id) AS sheets
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
       WHERE v.competition_id = :id AND s.status <> 'DRAFT'
       GROUP BY v.entry_id
      """)
  List<Judged> listJudged(CompetitionId id);

  @SqlQuery(
      """
      SELECT COUNT(*)
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
       WHERE v.competition_id = :id AND s.status = 'DRAFT'
      """)
  int countDrafts(CompetitionId id);

  /** What the pool of a competition is called. */
  @SqlQuery(
      """
      SELECT COALESCE(IF(k.name LIKE 'Puskesmas %', k.name, CONCAT('Puskesmas ', k.name)),
                      IF(LENGTH(r.code) = 8, CONCAT('Kecamatan ', r.name), r.name))
        FROM competition o
        JOIN region r ON r.code = o.region_code
        LEFT JOIN puskesmas k ON k.id = o.puskesmas_id
       WHERE o.id = :id
      """)
  String placeOf(CompetitionId id);

  @SqlQuery(
      """
      SELECT p.id, p.entry_id, p.rule, p.days, p.points, p.reason
        FROM entry e
        JOIN penalty p ON p.entry_id = e.id
       WHERE e.competition_id = :id AND (:only IS NULL OR e.id = :only)
       ORDER BY p.id
      """)
  List<Penalty> listPenalties(CompetitionId id, @Nullable EntryId only);

  /** How the answers to all items that were ever flagged began. */
  @SqlQuery(
      """
      SELECT v.entry_id, f.sheet_id, s.username, f.item, f.flag, f.score,
             JSON_VALUE(s.state, CONCAT('$."', f.item, '".note')) AS note
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
        JOIN first_answer f ON f.sheet_id = s.id
       WHERE v.competition_id = :id
       ORDER BY v.entry_id, f.item, f.sheet_id
      """)
  List<FirstAnswer> listFirstAnswers(CompetitionId id);

  @SqlQuery(
      """
      SELECT v.entry_id, c.sheet_id, c.item, c.score, c.reason
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
        JOIN confirmation c ON c.sheet_id = s.id
       WHERE v.competition_id = :id AND (:only IS NULL OR v.entry_id = :only)
       ORDER BY c.sheet_id, c.item, c.score
      """)
  List<Confirmed> listConfirmations(CompetitionId id, @Nullable EntryId only);

  /** An entry with its submitted sheets and the hash of the answers in each. */
  record Judged(EntryId entryId, String sheets) {}

  /** A confirmation, and the entry that is judged on the sheet. */
  record Confirmed(EntryId entryId, @Nested ConfirmationRow row) {}
}
