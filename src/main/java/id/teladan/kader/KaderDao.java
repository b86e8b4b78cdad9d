package id.teladan.kader;

import id.teladan.platform.Names;
import id.teladan.platform.Reach;
import id.teladan.posyandu.PosyanduId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(Kader.class)
@RegisterConstructorMapper(KnownKader.class)
interface KaderDao {

  String COLUMNS =
      """
      SELECT k.id, k.name, k.posyandu_id, p.name AS posyandu_name, p.village_code,
             r.name AS village_name, p.puskesmas_id, u.name AS puskesmas_name, k.phone, k.sex,
             k.born_on, k.serves_since, k.is_appointed AS appointed, k.is_active AS active,
             k.level, k.nik_ending, k.revision
      """;

  String TABLES =
      """
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
        JOIN region r ON r.code = p.village_code
        JOIN puskesmas u ON u.id = p.puskesmas_id
      """;

  /** All of a kader but the NIK, with the names of where the kader serves; conditions follow. */
  String SELECT = COLUMNS + TABLES;

  /** The same with the NIK, as it is kept: under its index, and encrypted. */
  String SELECT_KNOWN = COLUMNS + ", k.nik_index, k.nik_cipher\n" + TABLES;

  /** Those that are looked for, in scope. */
  String WANTED =
      """
       WHERE (<posyanduInScope> OR FIND_IN_SET(k.id, :reach.kader))
         AND (:s.posyanduId IS NULL OR k.posyandu_id = :s.posyanduId)
         AND (:s.puskesmasId IS NULL OR p.puskesmas_id = :s.puskesmasId)
         AND (:s.region IS NULL
              OR p.village_code = :s.region
              OR p.village_code LIKE CONCAT(:s.region, '.%'))
         AND (:s.level IS NULL OR k.level = :s.level)
         AND (:s.key = '' OR LOCATE(:s.key, k.name_key) > 0)
      """;

  @SqlQuery(
      SELECT
          + WANTED
          + """
             AND (:afterKey IS NULL
                  OR k.name_key > :afterKey
                  OR (k.name_key = :afterKey AND k.id > :afterId))
           ORDER BY k.name_key, k.id
           LIMIT :limit
          """)
  List<Kader> search(
      @BindMethods("reach") Reach reach,
      @BindMethods("s") KaderSearch search,
      @Nullable String afterKey,
      @Nullable UUID afterId,
      int limit);

  @SqlQuery(
      SELECT
          + """
           WHERE k.id = :id
             AND (<posyanduInScope> OR FIND_IN_SET(k.id, :reach.kader))
          """)
  Optional<Kader> find(KaderId id, @BindMethods("reach") Reach reach);

  @SqlQuery("SELECT revision FROM kader WHERE id = :id FOR UPDATE")
  Optional<Integer> lock(KaderId id);

  @SqlQuery(
      SELECT_KNOWN
          + """
           WHERE k.id IN (<ids>)
           ORDER BY k.id
          """)
  List<KnownKader> listByIds(@BindList List<KaderId> ids);

  @SqlQuery(
      SELECT_KNOWN
          + """
           WHERE k.posyandu_id IN (<posyandu>)
           ORDER BY k.id
          """)
  List<KnownKader> listByPosyandu(@BindList List<PosyanduId> posyandu);

  @SqlQuery(
      SELECT_KNOWN
          + """
           WHERE k.nik_index IN (<indexes>)
           ORDER BY k.id
          """)
  List<KnownKader> listByNikIndex(@BindList List<String> indexes);

  @SqlBatch(
      """
      INSERT INTO kader (id, name, name_key, posyandu_id, phone, sex, born_on, serves_since,
                         is_appointed, is_active, nik_cipher, nik_index, nik_ending)
      VALUES (:id, :name, :nameKey, :posyanduId, :phone, :sex, :bornOn, :servesSince,
              :appointed, :active, :nikCipher, :nikIndex, :nikEnding)
      """)
  void insertAll(@BindMethods List<Row> rows);

  @SqlBatch(
      """
      UPDATE kader
         SET name = :name, name_key = :nameKey, posyandu_id = :posyanduId, phone = :phone,
             sex = :sex, born_on = :bornOn, serves_since = :servesSince,
             is_appointed = :appointed, is_active = :active,
             nik_cipher = IF(:nikKept, nik_cipher, :nikCipher),
             nik_index = IF(:nikKept, nik_index, :nikIndex),
             nik_ending = IF(:nikKept, nik_ending, :nikEnding),
             revision = revision + 1
       WHERE id = :id
      """)
  void changeAll(@BindMethods List<Row> rows);

  @SqlBatch("DELETE FROM kader WHERE id = :id")
  void deleteAll(List<KaderId> id);

  /**
   * A kader as it is written.
   *
   * @param nikKept whether the NIK that is there stays
   */
  record Row(
      KaderId id,
      String name,
      String nameKey,
      PosyanduId posyanduId,
      @Nullable String phone,
      @Nullable Sex sex,
      @Nullable LocalDate bornOn,
      @Nullable LocalDate servesSince,
      boolean appointed,
      boolean active,
      boolean nikKept,
      @Nullable String nikCipher,
      @Nullable String nikIndex,
      @Nullable String nikEnding) {

    static Row of(NewKader request, NikVault vault) {
      KaderId id = new KaderId(Objects.requireNonNull(request.id()));
      String nik = request.nik();
      SealedNik sealed = nik == null || nik.isEmpty() ? null : vault.seal(id, nik);
      return new Row(
          id,
          request.name(),
          Names.key(request.name()),
          new PosyanduId(request.posyanduId()),
          request.phone(),
          request.sex(),
          request.bornOn(),
          request.servesSince(),
          Boolean.TRUE.equals(request.appointed()),
          Boolean.TRUE.equals(request.active()),
          nik == null,
          sealed == null ? null : sealed.cipher(),
          sealed == null ? null : sealed.index(),
          sealed == null ? null : sealed.ending());
    }

    @Override
    public String toString() {
      return "Row[" + id + "]";
    }
  }
}
