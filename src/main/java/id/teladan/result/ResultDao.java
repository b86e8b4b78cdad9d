package id.teladan.result;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Reads everything a recap is made of, in four queries however many entries there are. */
@RegisterConstructorMapper(ContestantRow.class)
@RegisterConstructorMapper(SheetRow.class)
@RegisterConstructorMapper(Penalty.class)
@RegisterConstructorMapper(ConfirmationRow.class)
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

  /**
   * Hands over the submitted sheets one by one: six thousand states are more than should be in
   * memory at once. In no order, for sorting them would write them all to the disk first.
   */
  @SqlQuery(
      """
      SELECT s.id, s.visit_id, v.scheduled_on, v.entry_id, v.stage, s.username, s.state
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
       WHERE v.competition_id = :id
         AND (:only IS NULL OR v.entry_id = :only)
         AND s.status <> 'DRAFT'
      """)
  @FetchSize(200)
  void readSheets(CompetitionId id, @Nullable EntryId only, Consumer<SheetRow> reader);

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
      SELECT c.sheet_id, c.item, c.score, c.reason
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
        JOIN confirmation c ON c.sheet_id = s.id
       WHERE v.competition_id = :id AND (:only IS NULL OR v.entry_id = :only)
       ORDER BY c.sheet_id, c.item, c.score
      """)
  List<ConfirmationRow> listConfirmations(CompetitionId id, @Nullable EntryId only);
}
