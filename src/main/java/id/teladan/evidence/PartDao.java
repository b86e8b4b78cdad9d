package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Part.class)
interface PartDao {

  /** Says whether there was none of its number. */
  @SqlUpdate(
      """
      INSERT IGNORE INTO evidence_part (sheet_id, evidence_id, number, digest, size, received_at, content)
      VALUES (:sheetId, :evidenceId, :number, :digest, :size, :receivedAt, :content)
      """)
  boolean insert(@BindMethods Part part, byte[] content);

  @SqlQuery(
      """
      SELECT sheet_id, evidence_id, number, digest, size, received_at
        FROM evidence_part
       WHERE sheet_id = :sheet AND evidence_id = :evidence AND number = :number
      """)
  Optional<Part> find(SheetId sheet, EvidenceId evidence, int number);

  @SqlQuery(
      """
      SELECT sheet_id, evidence_id, number, digest, size, received_at
        FROM evidence_part
       WHERE sheet_id = :sheet AND evidence_id = :evidence
       ORDER BY number
      """)
  List<Part> list(SheetId sheet, EvidenceId evidence);

  @SqlQuery(
      """
      SELECT content
        FROM evidence_part
       WHERE sheet_id = :sheet AND evidence_id = :evidence AND number <= :last
       ORDER BY number
      """)
  List<byte[]> listContents(SheetId sheet, EvidenceId evidence, int last);

  @SqlUpdate("DELETE FROM evidence_part WHERE sheet_id = :sheet AND evidence_id = :evidence")
  int deleteOf(SheetId sheet, EvidenceId evidence);

  @SqlUpdate("DELETE FROM evidence_part WHERE received_at < :before")
  int deleteBefore(Instant before);
}
