package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(EvidenceFile.class)
interface EvidenceDao {

  @SqlUpdate(
      """
      INSERT INTO evidence (id, sheet_id, item, media_type, digest, size, received_at, content)
      VALUES (:id, :sheetId, :item, :mediaType, :digest, :size, :receivedAt, :content)
      """)
  void insert(@BindMethods EvidenceFile file, byte[] content);

  @SqlQuery(
      """
      SELECT id, sheet_id, item, media_type, digest, size, received_at
        FROM evidence
       WHERE id = :id
      """)
  Optional<EvidenceFile> findById(EvidenceId id);

  @SqlQuery(
      """
      SELECT id, sheet_id, item, media_type, digest, size, received_at
        FROM evidence
       WHERE sheet_id = :sheet
       ORDER BY item, received_at, id
      """)
  List<EvidenceFile> list(SheetId sheet);

  /** One value: JDBI would take an array for a list of rows. */
  @SingleValue
  @SqlQuery("SELECT content FROM evidence WHERE id = :id")
  byte[] content(EvidenceId id);
}
