package id.teladan.puskesmas;

import id.teladan.platform.Names;
import id.teladan.platform.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(Puskesmas.class)
interface PuskesmasDao {

  @SqlQuery(
      """
      SELECT o.id, o.code, o.name, o.short_code, o.region_code AS district_code,
             r.name AS district_name, o.revision
        FROM (SELECT id, id AS puskesmas_id, code, name, name_key, short_code,
                     district_code AS region_code, revision
                FROM puskesmas) o
        JOIN region r ON r.code = o.region_code
       WHERE <placeInScope>
         AND (:text = '' OR LOCATE(:text, o.name_key) > 0)
         AND (:afterKey IS NULL
              OR o.name_key > :afterKey
              OR (o.name_key = :afterKey AND o.id > :afterId))
       ORDER BY o.name_key, o.id
       LIMIT :limit
      """)
  List<Puskesmas> search(
      @BindMethods("reach") Reach reach,
      String text,
      @Nullable String afterKey,
      @Nullable UUID afterId,
      int limit);

  @SqlQuery(
      """
      SELECT o.id, o.code, o.name, o.short_code, o.region_code AS district_code,
             r.name AS district_name, o.revision
        FROM (SELECT id, id AS puskesmas_id, code, name, short_code,
                     district_code AS region_code, revision
                FROM puskesmas) o
        JOIN region r ON r.code = o.region_code
       WHERE o.id = :id AND <placeInScope>
      """)
  Optional<Puskesmas> find(PuskesmasId id, @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT o.id, o.code, o.name, o.short_code, o.district_code, r.name AS district_name,
             o.revision
        FROM puskesmas o
        JOIN region r ON r.code = o.district_code
       WHERE o.id IN (<ids>)
       ORDER BY o.id
      """)
  List<Puskesmas> listByIds(@BindList List<PuskesmasId> ids);

  @SqlQuery("SELECT revision FROM puskesmas WHERE id = :id FOR UPDATE")
  Optional<Integer> lock(PuskesmasId id);

  @SqlBatch(
      """
      INSERT INTO puskesmas (id, code, name, name_key, short_code, district_code)
      VALUES (:id, :code, :name, :nameKey, :shortCode, :districtCode)
      """)
  void insertAll(@BindMethods List<Row> rows);

  @SqlBatch(
      """
      UPDATE puskesmas
         SET code = :code, name = :name, name_key = :nameKey, short_code = :shortCode,
             district_code = :districtCode, revision = revision + 1
       WHERE id = :id
      """)
  void changeAll(@BindMethods List<Row> rows);

  @SqlBatch("DELETE FROM puskesmas WHERE id = :id")
  void deleteAll(List<PuskesmasId> id);

  /** A puskesmas as it is written. */
  record Row(
      PuskesmasId id,
      @Nullable String code,
      String name,
      String nameKey,
      String shortCode,
      String districtCode) {

    static Row of(PuskesmasId id, NewPuskesmas request) {
      return new Row(
          id,
          request.code(),
          request.name(),
          Names.key(request.name()),
          request.shortCodeOrMade(),
          request.districtCode());
    }
  }
}
