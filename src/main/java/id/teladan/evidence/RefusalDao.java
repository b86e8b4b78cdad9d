package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Refusal.class)
interface RefusalDao {

  /** Says whether the same was not refused before. */
  @SqlUpdate(
      """
      INSERT IGNORE INTO refused_evidence (sheet_id, evidence_id, digest, item, username, size, reason,
                                    refused_at)
      VALUES (:sheetId, :evidenceId, :digest, :item, :username, :size, :reason, :refusedAt)
      """)
  boolean insert(@BindMethods Refusal refusal);

  /** Those that nothing was taken for later, under the same id. */
  @SqlQuery(
      """
      SELECT r.sheet_id, r.evidence_id, r.digest, r.item, r.username, r.size, r.reason,
             r.refused_at
        FROM refused_evidence r
       WHERE r.sheet_id = :sheet
         AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.id = r.evidence_id)
       ORDER BY r.refused_at, r.evidence_id, r.digest
      """)
  List<Refusal> list(SheetId sheet);
}
