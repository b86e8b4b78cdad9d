package id.teladan.result;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Decision.class)
@RegisterConstructorMapper(Correction.class)
interface DecisionDao {

  @SqlQuery(
      """
      SELECT competition_id, number, note, legal_basis, place, decided_at, decided_by, hash
        FROM decision
       WHERE competition_id = :id
         AND number > :after
       ORDER BY number
       LIMIT :limit
      """)
  List<Decision> list(CompetitionId id, int after, int limit);

  @SqlQuery(
      """
      SELECT competition_id, number, note, legal_basis, place, decided_at, decided_by, hash
        FROM decision
       WHERE competition_id = :id AND number = :number
      """)
  Optional<Decision> find(CompetitionId id, int number);

  @SqlQuery(
      """
      SELECT competition_id, number, note, legal_basis, place, decided_at, decided_by, hash
        FROM decision
       WHERE competition_id = :id
       ORDER BY number DESC
       LIMIT 1
      """)
  Optional<Decision> findLatest(CompetitionId id);

  /** The entries that are scored by a sheet, handed in, in which two answers clash. */
  @SqlQuery(
      """
      SELECT DISTINCT v.entry_id
        FROM sheet s
        JOIN visit v ON v.id = s.visit_id
        JOIN entry e ON e.id = v.entry_id
       WHERE v.competition_id = :id
         AND e.status = 'REGISTERED'
         AND s.status <> 'DRAFT'
         AND s.clashes IS NOT NULL
       ORDER BY v.entry_id
      """)
  List<EntryId> listClashing(CompetitionId id);

  /** What those who decided are called, by username. */
  @SqlQuery(
      """
      SELECT DISTINCT d.decided_by, a.name
        FROM decision d
        JOIN account a ON a.username = d.decided_by
       WHERE d.competition_id = :id
      """)
  @KeyColumn("decided_by")
  @ValueColumn("name")
  Map<String, String> deciders(CompetitionId id);

  @SqlQuery("SELECT minutes FROM decision WHERE competition_id = :id AND number = :number")
  String minutes(CompetitionId id, int number);

  @SqlUpdate(
      """
      INSERT INTO decision (competition_id, number, note, legal_basis, place, decided_at,
                            decided_by, minutes, hash)
      VALUES (:competitionId, :number, :note, :legalBasis, :place, :decidedAt,
              :decidedBy, :minutes, :hash)
      """)
  void insert(@BindMethods Decision decision, String minutes);

  @SqlQuery(
      """
      SELECT competition_id, decision_number, reason, opened_at, opened_by
        FROM correction
       WHERE competition_id = :id
       ORDER BY decision_number
      """)
  List<Correction> listCorrections(CompetitionId id);

  @SqlUpdate(
      """
      INSERT INTO correction (competition_id, decision_number, reason, opened_at, opened_by)
      VALUES (:competitionId, :decisionNumber, :reason, :openedAt, :openedBy)
      """)
  void insertCorrection(@BindMethods Correction correction);
}
