package id.teladan.evidence;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(EvidenceStore.Stored.class)
interface StoredFileDao {

  /** The same place has the same content, so a second time is nothing new. */
  @SqlUpdate(
      """
      INSERT INTO stored_file (place, content, stored_at)
      VALUES (:place, :content, :at)
      ON DUPLICATE KEY UPDATE stored_at = VALUES(stored_at)
      """)
  void insert(String place, byte[] content, Instant at);

  /** One value: JDBI would take an array for a list of rows. Null where there is none. */
  @SingleValue
  @SqlQuery("SELECT content FROM stored_file WHERE place = :place")
  byte @Nullable [] find(String place);

  @SqlUpdate("DELETE FROM stored_file WHERE place = :place")
  void delete(String place);

  @SqlQuery(
      """
      SELECT place, stored_at
        FROM stored_file
       WHERE place > :after
       ORDER BY place
       LIMIT :most
      """)
  List<EvidenceStore.Stored> list(String after, int most);
}
