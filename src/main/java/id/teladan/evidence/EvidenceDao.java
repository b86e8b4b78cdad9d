package id.teladan.evidence;

import id.teladan.visit.SheetId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(EvidenceFile.class)
interface EvidenceDao {

  /** What replaces a piece must belong to the same item of the same sheet. */
  String SELECT =
      """
      SELECT e.id, e.sheet_id, e.item, e.media_type, e.digest, e.size, e.received_at,
             e.stored_digest, e.stored_size, e.width, e.height, e.thumbnail_digest, e.taken_at,
             e.latitude, e.longitude, e.accuracy, e.replaces, e.late, e.removed_at,
             (SELECT n.id
                FROM evidence n
               WHERE n.replaces = e.id AND n.sheet_id = e.sheet_id AND n.item = e.item
               ORDER BY n.received_at DESC, n.id DESC
               LIMIT 1) AS superseded_by
        FROM evidence e
      """;

  /** Adds a piece; says whether there was none of its id. */
  @SqlUpdate(
      """
      INSERT IGNORE INTO evidence (id, sheet_id, item, media_type, digest, size, received_at,
                            stored_digest, stored_size, width, height, thumbnail_digest, taken_at,
                            latitude, longitude, accuracy, replaces, late)
      VALUES (:id, :sheetId, :item, :mediaType, :digest, :size, :receivedAt,
              :storedDigest, :storedSize, :width, :height, :thumbnailDigest, :takenAt,
              :latitude, :longitude, :accuracy, :replaces, :late)
      """)
  boolean insert(@BindMethods EvidenceFile file);

  @SqlQuery(SELECT + " WHERE e.id = :id")
  Optional<EvidenceFile> findById(EvidenceId id);

  @SqlQuery(SELECT + " WHERE e.sheet_id = :sheet ORDER BY e.item, e.received_at, e.id")
  List<EvidenceFile> list(SheetId sheet);

  @SqlQuery("SELECT DISTINCT item FROM evidence WHERE sheet_id = :sheet")
  List<String> listItems(SheetId sheet);

  /** The next ones by id whose bytes are kept; the first ones after null. */
  @SqlQuery(
      SELECT
          + """
       WHERE e.removed_at IS NULL
         AND (:after IS NULL OR e.id > :after)
       ORDER BY e.id
       LIMIT :most
      """)
  List<EvidenceFile> listWithBytes(@Nullable EvidenceId after, int most);

  @SqlUpdate("UPDATE evidence SET removed_at = :at WHERE id = :id AND removed_at IS NULL")
  boolean markRemoved(EvidenceId id, Instant at);
}
