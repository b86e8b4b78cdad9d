package id.teladan.instrument;

import id.teladan.platform.Reach;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(InstrumentRow.class)
@RegisterConstructorMapper(InstrumentHeading.class)
interface InstrumentDao {

  /** A version whole; the table and its conditions follow. */
  String SELECT =
      """
      SELECT code, version, kind, title, status, hash, document, item_count, region_code,
             puskesmas_id, changed_at, published_at
      """;

  @SqlQuery(
      """
      SELECT code, version, kind, title, status, item_count, changed_at,
             region_code IS NULL AND puskesmas_id IS NULL AS is_everybodys
        FROM instrument_version o
       WHERE (<placeInScope>
              OR (region_code IS NULL AND puskesmas_id IS NULL AND status <> 'DRAFT'))
       ORDER BY code, version DESC
       LIMIT :limit
      """)
  List<InstrumentHeading> listHeadings(@BindMethods("reach") Reach reach, int limit);

  @SqlQuery(
      SELECT
          + """
            FROM instrument_version o
           WHERE (<placeInScope>
                  OR (region_code IS NULL AND puskesmas_id IS NULL AND status <> 'DRAFT'))
             AND (:code IS NULL OR (code, version) > (:code, :version))
           ORDER BY code, version
           LIMIT :limit
          """)
  List<InstrumentRow> list(
      @BindMethods("reach") Reach reach,
      @Nullable String code,
      @Nullable Integer version,
      int limit);

  /** What somebody may see: the office's own, and nobody's once it is no draft any more. */
  @SqlQuery(
      SELECT
          + """
            FROM instrument_version o
           WHERE code = :code AND version = :version
             AND (<placeInScope>
                  OR (region_code IS NULL AND puskesmas_id IS NULL AND status <> 'DRAFT'))
          """)
  Optional<InstrumentRow> findVisible(String code, int version, @BindMethods("reach") Reach reach);

  /** What an office may change: its own, and only who reaches everywhere also nobody's. */
  @SqlQuery(
      SELECT
          + """
            FROM instrument_version o
           WHERE code = :code AND version = :version AND <placeInScope>
             FOR UPDATE
          """)
  Optional<InstrumentRow> lockOwn(String code, int version, @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT version
        FROM instrument_version o
       WHERE code = :code AND version = :version AND <placeInScope>
      """)
  Optional<Integer> findOwn(String code, int version, @BindMethods("reach") Reach reach);

  @SqlQuery(
      SELECT
          + """
            FROM instrument_version
           WHERE code = :code AND version = :version AND status <> 'DRAFT'
          """)
  Optional<InstrumentRow> findFrozen(String code, int version);

  /** The latest version of a code, whosever it is. */
  @SqlQuery(
      SELECT
          + """
            FROM instrument_version
           WHERE code = :code
           ORDER BY version DESC
           LIMIT 1
             FOR UPDATE
          """)
  Optional<InstrumentRow> lockLatest(String code);

  /** A puskesmas' instrument also has its district, so that the offices above see it. */
  @SqlUpdate(
      """
      INSERT INTO instrument_version
             (code, version, kind, title, status, hash, document, item_count, region_code,
              puskesmas_id, changed_at, published_at)
      VALUES (:code, :version, :kind, :title, :status, :hash, :document, :itemCount,
              COALESCE(:regionCode, (SELECT district_code FROM puskesmas WHERE id = :puskesmasId)),
              :puskesmasId, :changedAt, :publishedAt)
      """)
  void insert(@BindMethods InstrumentRow row);

  @SqlUpdate(
      """
      UPDATE instrument_version
         SET kind = :kind, title = :title, hash = :hash, document = :document,
             item_count = :itemCount, changed_at = :changedAt
       WHERE code = :code AND version = :version AND status = 'DRAFT'
      """)
  boolean replaceDraft(@BindMethods InstrumentRow row);

  @SqlUpdate(
      """
      UPDATE instrument_version
         SET status = 'PUBLISHED', changed_at = :now, published_at = :now
       WHERE code = :code AND version = :version AND status = 'DRAFT'
      """)
  boolean publish(String code, int version, Instant now);

  @SqlUpdate(
      """
      UPDATE instrument_version
         SET status = 'RETIRED', changed_at = :now
       WHERE code = :code AND version = :version AND status = 'PUBLISHED'
      """)
  boolean retire(String code, int version, Instant now);

  @SqlUpdate(
      """
      DELETE FROM instrument_version
       WHERE code = :code AND version = :version AND status = 'DRAFT'
      """)
  boolean deleteDraft(String code, int version);

  @SqlQuery(
      """
      SELECT EXISTS (SELECT 1 FROM instrument_version
                      WHERE code = :code AND hash = :hash
                        AND region_code IS NULL AND puskesmas_id IS NULL)
      """)
  boolean hasOfNobody(String code, String hash);
}
