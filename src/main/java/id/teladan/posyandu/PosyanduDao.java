package id.teladan.posyandu;

import id.teladan.platform.Names;
import id.teladan.platform.Reach;
import id.teladan.puskesmas.PuskesmasId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(Posyandu.class)
interface PosyanduDao {

  /** All of a posyandu, with the names of where it lies; conditions follow. */
  String SELECT =
      """
      SELECT p.id, p.name, p.village_code, r.name AS village_name, p.hamlet, p.puskesmas_id,
             u.name AS puskesmas_name, p.registration_number, p.latitude, p.longitude,
             p.has_growth_tools AS growth_tools, p.strata, p.appointed_kader, p.revision
        FROM posyandu p
        JOIN region r ON r.code = p.village_code
        JOIN puskesmas u ON u.id = p.puskesmas_id
      """;

  /** Those that are looked for, in scope. */
  String WANTED =
      """
       WHERE <posyanduInScope>
         AND (:s.puskesmasId IS NULL OR p.puskesmas_id = :s.puskesmasId)
         AND (:s.region IS NULL
              OR p.village_code = :s.region
              OR p.village_code LIKE CONCAT(:s.region, '.%'))
         AND (:s.strata IS NULL OR p.strata = :s.strata)
         AND (:s.key = ''
              OR LOCATE(:s.key, p.name_key) > 0
              OR LOCATE(:s.key, p.registration_number) > 0)
      """;

  @SqlQuery(
      SELECT
          + WANTED
          + """
             AND (:afterKey IS NULL
                  OR p.name_key > :afterKey
                  OR (p.name_key = :afterKey AND p.id > :afterId))
           ORDER BY p.name_key, p.id
           LIMIT :limit
          """)
  List<Posyandu> search(
      @BindMethods("reach") Reach reach,
      @BindMethods("s") PosyanduSearch search,
      @Nullable String afterKey,
      @Nullable UUID afterId,
      int limit);

  @SqlQuery(
      SELECT
          + """
           WHERE p.id = :id AND <posyanduInScope>
          """)
  Optional<Posyandu> find(PosyanduId id, @BindMethods("reach") Reach reach);

  @SqlQuery(
      SELECT
          + """
           WHERE p.id IN (<ids>)
           ORDER BY p.id
          """)
  List<Posyandu> listByIds(@BindList List<PosyanduId> ids);

  @SqlQuery(
      SELECT
          + """
           WHERE p.village_code IN (<villages>)
           ORDER BY p.id
          """)
  List<Posyandu> listByVillages(@BindList List<String> villages);

  @SqlQuery(
      SELECT
          + """
           WHERE p.registration_number IN (<numbers>)
           ORDER BY p.id
          """)
  List<Posyandu> listByNumbers(@BindList List<String> numbers);

  @SqlQuery("SELECT revision FROM posyandu WHERE id = :id FOR UPDATE")
  Optional<Integer> lock(PosyanduId id);

  @SqlBatch(
      """
      INSERT INTO posyandu (id, name, name_key, village_code, hamlet, puskesmas_id,
                            registration_number, latitude, longitude, has_growth_tools)
      VALUES (:id, :name, :nameKey, :villageCode, :hamlet, :puskesmasId,
              :registrationNumber, :latitude, :longitude, :growthTools)
      """)
  void insertAll(@BindMethods List<Row> rows);

  @SqlBatch(
      """
      UPDATE posyandu
         SET name = :name, name_key = :nameKey, village_code = :villageCode, hamlet = :hamlet,
             puskesmas_id = :puskesmasId, registration_number = :registrationNumber,
             latitude = :latitude, longitude = :longitude, has_growth_tools = :growthTools,
             revision = revision + 1
       WHERE id = :id
      """)
  void changeAll(@BindMethods List<Row> rows);

  @SqlBatch("DELETE FROM posyandu WHERE id = :id")
  void deleteAll(List<PosyanduId> id);

  @SqlBatch(
      "UPDATE posyandu SET appointed_kader = appointed_kader + :difference WHERE id = :posyandu")
  void countAppointed(@BindMethods List<AppointedKader> changes);

  /** A posyandu as it is written. */
  record Row(
      PosyanduId id,
      String name,
      String nameKey,
      String villageCode,
      @Nullable String hamlet,
      PuskesmasId puskesmasId,
      @Nullable String registrationNumber,
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude,
      boolean growthTools) {

    static Row of(PosyanduId id, NewPosyandu request) {
      return new Row(
          id,
          request.name(),
          Names.key(request.name()),
          request.villageCode(),
          request.hamlet(),
          new PuskesmasId(request.puskesmasId()),
          request.registrationNumber(),
          request.latitude(),
          request.longitude(),
          Boolean.TRUE.equals(request.growthTools()));
    }
  }
}
