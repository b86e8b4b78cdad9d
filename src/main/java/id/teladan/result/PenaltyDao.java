package id.teladan.result;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Penalty.class)
interface PenaltyDao {

  @SqlQuery("SELECT id, entry_id, rule, days, points, reason FROM penalty WHERE id = :id")
  Optional<Penalty> findById(PenaltyId id);

  @SqlQuery(
      """
      SELECT EXISTS (SELECT 1
                       FROM entry
                      WHERE id = :entryId AND competition_id = :competitionId)
      """)
  boolean isEntryOf(CompetitionId competitionId, EntryId entryId);

  @SqlUpdate(
      """
      INSERT INTO penalty (id, entry_id, rule, days, points, reason)
      VALUES (:id, :entryId, :rule, :days, :points, :reason)
      """)
  void insert(@BindMethods Penalty penalty);

  @SqlUpdate(
      """
      UPDATE penalty
         SET rule = :rule, days = :days, points = :points, reason = :reason
       WHERE id = :id
      """)
  void replace(@BindMethods Penalty penalty);

  @SqlUpdate("DELETE FROM penalty WHERE id = :id AND entry_id = :entryId")
  boolean delete(PenaltyId id, EntryId entryId);
}
