package id.teladan.certificate;

import id.teladan.platform.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(IssuerDao.Registered.class)
@RegisterConstructorMapper(IssuerDao.Office.class)
@RegisterConstructorMapper(Issuer.class)
interface IssuerDao {

  /** What the registers say about a place. */
  record Registered(
      @Nullable String puskesmasName,
      @Nullable String shortCode,
      String regionName,
      String level) {}

  /** An office in a list; one without a unit has given nothing out yet. */
  record Office(
      @Nullable UUID puskesmasId,
      String regionCode,
      String name,
      @Nullable String unit,
      @Nullable String signatoryName) {

    Place place() {
      return new Place(regionCode, puskesmasId);
    }
  }

  @SqlQuery(
      """
      SELECT unit, name, city, signatory_name, signatory_position
        FROM certificate_issuer
       WHERE place = :place
      """)
  Optional<Issuer> find(String place);

  @SqlQuery(
      """
      SELECT m.name AS puskesmas_name, m.short_code, r.name AS region_name, r.level
        FROM region r
        LEFT JOIN puskesmas m ON m.id = :puskesmasId
       WHERE r.code = :regionCode
      """)
  Optional<Registered> findRegistered(String regionCode, @Nullable UUID puskesmasId);

  /** Does nothing when the place has an office already, or another office has the unit. */
  @SqlUpdate(
      """
      INSERT IGNORE INTO certificate_issuer (place, region_code, puskesmas_id, unit, name, city,
                                      signatory_name, signatory_position)
      VALUES (:place, :at.regionCode, :at.puskesmasId, :issuer.unit, :issuer.name, :issuer.city,
              :issuer.signatoryName, :issuer.signatoryPosition)
      """)
  void insertIfFree(
      String place, @BindMethods("at") Place at, @BindMethods("issuer") Issuer issuer);

  /** Says whether the place has an office; its unit may be refused as another's. */
  @SqlUpdate(
      """
      UPDATE certificate_issuer
         SET unit = :issuer.unit, name = :issuer.name, city = :issuer.city,
             signatory_name = :issuer.signatoryName,
             signatory_position = :issuer.signatoryPosition, revision = revision + 1
       WHERE place = :place
      """)
  boolean update(String place, @BindMethods("issuer") Issuer issuer);

  /** The offices entered so far, and every puskesmas that could become one. */
  @SqlQuery(
      """
      SELECT o.puskesmas_id, o.region_code, o.name, o.unit, o.signatory_name
        FROM (SELECT i.place, i.puskesmas_id, i.region_code, i.name, i.unit, i.signatory_name
                FROM certificate_issuer i
               UNION ALL
              SELECT CONCAT('puskesmas/', m.id) COLLATE utf8mb4_bin, m.id, m.district_code, m.name, NULL, NULL
                FROM puskesmas m
                LEFT JOIN certificate_issuer i ON i.puskesmas_id = m.id
               WHERE i.place IS NULL) o
       WHERE <placeInScope>
         AND (:afterName IS NULL
              OR (o.name, o.place) > (:afterName, :afterPlace))
       ORDER BY o.name, o.place
       LIMIT :limit
      """)
  List<Office> list(
      @BindMethods("reach") Reach reach,
      @Nullable String afterName,
      @Nullable String afterPlace,
      int limit);

  @SqlQuery(
      """
      SELECT o.region_code
        FROM (SELECT id AS puskesmas_id, district_code AS region_code FROM puskesmas) o
       WHERE o.puskesmas_id = :puskesmasId AND <placeInScope>
      """)
  Optional<String> findDistrict(UUID puskesmasId, @BindMethods("reach") Reach reach);
}
