package id.teladan.account;

import id.teladan.platform.Reach;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The names of places that grants and homes refer to; they belong to the registers. */
@RegisterConstructorMapper(PlaceDao.Title.class)
@RegisterConstructorMapper(PlaceDao.Suggestion.class)
interface PlaceDao {

  /** A place, by its code or id, in words. */
  record Title(String place, String title) {}

  /** What may be typed for a puskesmas, and its name. */
  record Suggestion(String text, String name) {}

  @SqlQuery(
      """
      SELECT r.code AS place, CONCAT(r.name, ' (', r.code, ')') AS title
        FROM region r WHERE r.code IN (<codes>)
       UNION ALL
      SELECT CAST(c.id AS CHAR), c.name FROM puskesmas c WHERE c.id IN (<ids>)
       UNION ALL
      SELECT CAST(k.id AS CHAR), k.name FROM kader k WHERE k.id IN (<ids>)
       ORDER BY place
      """)
  List<Title> listTitles(
      @BindList(value = "codes", onEmpty = EmptyHandling.NULL_STRING) Collection<String> codes,
      @BindList(value = "ids", onEmpty = EmptyHandling.NULL_STRING) Collection<String> ids);

  @SqlQuery(
      """
      SELECT COALESCE(o.code, CAST(o.puskesmas_id AS CHAR)) AS text, o.name
        FROM (SELECT id AS puskesmas_id, district_code AS region_code, code, name
                FROM puskesmas) o
       WHERE <placeInScope>
       ORDER BY o.name, o.puskesmas_id
       LIMIT 300
      """)
  List<Suggestion> suggestPuskesmas(@BindMethods("reach") Reach reach);

  /** Two ids where the name is not the only one. */
  @SqlQuery(
      """
      SELECT o.puskesmas_id
        FROM (SELECT id AS puskesmas_id, district_code AS region_code, code, name
                FROM puskesmas) o
       WHERE (o.code = :text OR o.name = :text OR CAST(o.puskesmas_id AS CHAR) = :text)
         AND <placeInScope>
       ORDER BY o.code = :text DESC, o.puskesmas_id
       LIMIT 2
      """)
  List<UUID> findPuskesmas(String text, @BindMethods("reach") Reach reach);
}
