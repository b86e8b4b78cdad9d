package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.util.Optional;
import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SheetSignature.class)
interface SignatureDao {

  String SELECT =
      """
      SELECT sheet_id, digest, name, position, signed_at, state_hash, received_at
        FROM sheet_signature
       WHERE sheet_id = :sheet
      """;

  /** Says whether the same had not come before. */
  @SqlUpdate(
      """
      INSERT IGNORE INTO sheet_signature (sheet_id, digest, name, position, image, signed_at, state_hash,
                                   received_at)
      VALUES (:sheetId, :digest, :name, :position, :image, :signedAt, :stateHash, :receivedAt)
      """)
  boolean insert(@BindMethods SheetSignature signature, byte[] image);

  @SqlQuery(SELECT + " AND digest = :digest")
  Optional<SheetSignature> find(SheetId sheet, String digest);

  /** The one that holds: the last that was drawn. */
  @SqlQuery(SELECT + " ORDER BY signed_at DESC, received_at DESC, digest LIMIT 1")
  Optional<SheetSignature> findLatest(SheetId sheet);

  /** One value: JDBI would take an array for a list of rows. */
  @SingleValue
  @SqlQuery("SELECT image FROM sheet_signature WHERE sheet_id = :sheet AND digest = :digest")
  byte[] image(SheetId sheet, String digest);
}
