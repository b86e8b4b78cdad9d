package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.kader.KaderId;
import id.teladan.platform.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at, read across the registers below. Who withdrew is left out; absent and
 * disqualified entries have kader to be trained all the same.
 */
interface FactsDao {

  /** Two derivations of one competition take turns. */
  @SqlQuery("SELECT o.id FROM competition o WHERE o.id = :id AND <placeInScope> FOR UPDATE")
  Optional<CompetitionId> lock(CompetitionId id, @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT e.id AS entry_id, e.kader_id, p.id AS posyandu_id, p.puskesmas_id
        FROM entry e
        LEFT JOIN kader k ON k.id = e.kader_id
        JOIN posyandu p ON p.id = COALESCE(e.posyandu_id, k.posyandu_id)
       WHERE e.competition_id = :id AND e.status <> 'WITHDRAWN'
       ORDER BY e.id
      """)
  @RegisterConstructorMapper(EntryRow.class)
  List<EntryRow> listEntries(CompetitionId id);

  @SqlQuery(
      """
      SELECT DISTINCT k.id, k.posyandu_id
        FROM entry e
        LEFT JOIN kader ek ON ek.id = e.kader_id
        JOIN kader k ON k.posyandu_id = COALESCE(e.posyandu_id, ek.posyandu_id)
       WHERE e.competition_id = :id AND e.status <> 'WITHDRAWN' AND k.is_active
       ORDER BY k.id
      """)
  @RegisterConstructorMapper(KaderRow.class)
  List<KaderRow> listActiveKader(CompetitionId id);

  /** Who served at which step when these Posyandu were visited. */
  @SqlQuery(
      """
      SELECT DISTINCT e.posyandu_id, d.step, d.kader_id
        FROM visit v
        JOIN entry e ON e.id = v.entry_id
        JOIN visit_duty d ON d.visit_id = v.id
       WHERE v.competition_id = :id AND e.status <> 'WITHDRAWN'
       ORDER BY e.posyandu_id, d.step, d.kader_id
      """)
  @RegisterConstructorMapper(DutyRow.class)
  List<DutyRow> listDuty(CompetitionId id);

  /** A taker of part, with the kader if it is one. */
  record EntryRow(EntryId entryId, @Nullable UUID kaderId, UUID posyanduId, UUID puskesmasId) {}

  record KaderRow(KaderId id, UUID posyanduId) {}

  record DutyRow(UUID posyanduId, int step, UUID kaderId) {}
}
