package id.teladan.region;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(Region.class)
interface RegionDao {

  @SqlQuery(
      """
      SELECT code, name, level
        FROM region
       WHERE is_current
         AND ((:parent IS NULL AND level = 'PROVINCE') OR parent_code = :parent)
         AND (:after IS NULL OR code > :after)
       ORDER BY code
       LIMIT :limit
      """)
  List<Region> listChildren(@Nullable String parent, @Nullable String after, int limit);

  @SqlQuery("SELECT code, name, level FROM region WHERE code = :code AND is_current")
  Optional<Region> findCurrent(String code);

  @SqlQuery("SELECT code FROM region WHERE code IN (<codes>) AND is_current ORDER BY code")
  List<String> listCurrent(@BindList List<String> codes);

  @SqlQuery(
      """
      SELECT code, name, level
        FROM region
       WHERE parent_code IN (<parents>) AND is_current
       ORDER BY code
      """)
  List<Region> listIn(@BindList List<String> parents);

  @SqlQuery("SELECT edition FROM region_edition WHERE id = 1")
  String edition();

  /** The same, but whoever comes second waits until the first has committed. */
  @SqlQuery("SELECT edition FROM region_edition WHERE id = 1 FOR UPDATE")
  String takeEdition();

  @SqlUpdate("UPDATE region_edition SET edition = :edition WHERE id = 1")
  void changeEdition(String edition);

  @SqlUpdate("UPDATE region SET is_current = FALSE")
  void retireAll();

  /**
   * Takes many regions in one statement.
   *
   * @param regions a JSON array of arrays: code, name, level, parent's code
   */
  @SqlUpdate(
      """
      INSERT INTO region (code, name, level, parent_code)
      SELECT code, name, level, parent_code
        FROM JSON_TABLE(:regions, '$[*]' COLUMNS (
               code        VARCHAR(13)  PATH '$[0]',
               name        VARCHAR(100) PATH '$[1]',
               level       VARCHAR(10)  PATH '$[2]',
               parent_code VARCHAR(8)   PATH '$[3]' NULL ON EMPTY)) AS fresh
          ON DUPLICATE KEY UPDATE name = VALUES(name), is_current = TRUE
      """)
  void insertAll(String regions);
}
