package id.teladan.jambore;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Branches and the places reached in them. Points are a JSON list: nothing asks for one of them.
 */
interface BranchDao {

  @SqlQuery("SELECT jambore_id FROM branch WHERE id = :id")
  Optional<JamboreId> findOwner(BranchId id);

  @SqlUpdate(
      """
      INSERT INTO branch (id, jambore_id, title, kind, team_size, max_minutes, jury, points,
                          is_simulation, competition_id)
      VALUES (:b.id, :jamboreId, :b.title, :b.kind, :b.teamSize, :b.maxMinutes, :b.jury, :points,
              :b.simulation, :b.competitionId)
          ON DUPLICATE KEY UPDATE title = :b.title, kind = :b.kind, team_size = :b.teamSize,
             max_minutes = :b.maxMinutes, jury = :b.jury, points = :points,
             is_simulation = :b.simulation, competition_id = :b.competitionId
      """)
  void save(JamboreId jamboreId, @BindMethods("b") Branch branch, String points);

  @SqlQuery(
      """
      SELECT id, title, kind, team_size, max_minutes, jury, points, is_simulation AS simulation,
             competition_id
        FROM branch
       WHERE jambore_id = :id
       ORDER BY kind DESC, title, id
      """)
  @RegisterConstructorMapper(Row.class)
  List<Row> list(JamboreId id);

  @SqlQuery(
      """
      SELECT r.branch_id, r.contingent_id, r.place AS `rank`, r.score
        FROM branch_result r
        JOIN branch b ON b.id = r.branch_id
       WHERE b.jambore_id = :id
       ORDER BY r.branch_id, r.place, r.contingent_id
      """)
  @RegisterConstructorMapper(ResultRow.class)
  List<ResultRow> listResults(JamboreId id);

  /** Which contingents sent an entry: by its kader, or by a kader of its posyandu. */
  @SqlQuery(
      """
      SELECT DISTINCT e.id AS entry_id, m.contingent_id
        FROM entry e
        JOIN kader k ON k.id = e.kader_id OR k.posyandu_id = e.posyandu_id
        JOIN contingent_member m ON m.kader_id = k.id AND m.jambore_id = :jamboreId
       WHERE e.competition_id = :competitionId
       ORDER BY e.id, m.contingent_id
      """)
  @RegisterConstructorMapper(EntrySender.class)
  List<EntrySender> listSenders(JamboreId jamboreId, CompetitionId competitionId);

  record EntrySender(EntryId entryId, ContingentId contingentId) {}

  @SqlUpdate("DELETE FROM branch_result WHERE branch_id = :id")
  void deleteResults(BranchId id);

  @SqlBatch(
      """
      INSERT INTO branch_result (branch_id, contingent_id, place, score)
      VALUES (:id, :r.contingentId, :r.rank, :r.score)
      """)
  void insertResults(BranchId id, @BindMethods("r") List<Branch.Result> r);

  record Row(
      BranchId id,
      String title,
      BranchKind kind,
      int teamSize,
      int maxMinutes,
      int jury,
      String points,
      boolean simulation,
      @Nullable CompetitionId competitionId) {}

  record ResultRow(
      BranchId branchId, ContingentId contingentId, int rank, @Nullable BigDecimal score) {}
}
