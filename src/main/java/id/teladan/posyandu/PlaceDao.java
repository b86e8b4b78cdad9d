package id.teladan.posyandu;

import id.teladan.platform.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Puskesmas and regions as places of work. */
interface PlaceDao {

  @SqlQuery(
      """
      SELECT o.region_code, o.puskesmas_id
        FROM (SELECT district_code AS region_code, id AS puskesmas_id
                FROM puskesmas WHERE id = :puskesmasId
               UNION ALL
              SELECT code, NULL FROM region WHERE code = :region) o
       WHERE <placeInScope>
      """)
  @RegisterConstructorMapper(Place.class)
  Optional<Place> find(
      @Nullable UUID puskesmasId, @Nullable String region, @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT o.puskesmas_id AS id, o.name
        FROM (SELECT id AS puskesmas_id, district_code AS region_code, name FROM puskesmas) o
       WHERE <placeInScope>
       ORDER BY o.name, o.puskesmas_id
       LIMIT 500
      """)
  @RegisterConstructorMapper(PlaceChoices.PuskesmasChoice.class)
  List<PlaceChoices.PuskesmasChoice> listPuskesmas(@BindMethods("reach") Reach reach);

  /** Provinces, kabupaten and kecamatan that the reach covers and that have posyandu. */
  @SqlQuery(
      """
      SELECT o.region_code AS code, o.name
        FROM (SELECT r.code AS region_code, r.name, NULL AS puskesmas_id
                FROM (SELECT LEFT(village_code, 2) AS code FROM posyandu
                       UNION
                      SELECT LEFT(village_code, 5) FROM posyandu
                       UNION
                      SELECT LEFT(village_code, 8) FROM posyandu) used
                JOIN region r ON r.code = used.code) o
       WHERE <placeInScope>
       ORDER BY o.region_code
       LIMIT 500
      """)
  @RegisterConstructorMapper(PlaceChoices.RegionChoice.class)
  List<PlaceChoices.RegionChoice> listRegions(@BindMethods("reach") Reach reach);
}
