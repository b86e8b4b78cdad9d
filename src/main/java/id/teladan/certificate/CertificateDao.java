package id.teladan.certificate;

import id.teladan.platform.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.config.RegisterColumnMapper;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(Certificate.class)
@RegisterConstructorMapper(CertificateDao.Listed.class)
@RegisterConstructorMapper(CertificateDao.GivenOut.class)
@RegisterConstructorMapper(StoredPaper.class)
@RegisterColumnMapper(VerificationCodeMapper.class)
interface CertificateDao {

  /** A certificate with what the list is sorted by. */
  record Listed(@Nested Certificate certificate, @ColumnName("issued_at") Instant issuedAt) {}

  /** A certificate and who holds it: a kader, a posyandu or a contingent. */
  record GivenOut(@Nested Certificate certificate, @ColumnName("holder_id") UUID holderId) {
    Award.Key key() {
      return new Award.Key(holderId, certificate.occasion());
    }
  }

  /** A new row of the table. */
  record Row(
      CertificateId id,
      Award award,
      int edition,
      String number,
      String code,
      Place place,
      String issuer,
      LocalDate issuedOn,
      Instant issuedAt) {}

  /** Moves the series on; the row stays locked until the transaction ends. */
  @SqlUpdate(
      """
      INSERT INTO certificate_series (code, unit, year, last)
      VALUES (:code, :unit, :year, 1)
      ON DUPLICATE KEY UPDATE last = last + 1
      """)
  void moveSeries(String code, String unit, int year);

  @SqlQuery(
      """
      SELECT last
        FROM certificate_series
       WHERE code = :code AND unit = :unit AND year = :year
         FOR UPDATE
      """)
  int lastOfSeries(String code, String unit, int year);

  /** Reads past an old snapshot, so that two at once see each other. */
  @SqlQuery(
      """
      SELECT COALESCE(MAX(edition), 0)
        FROM certificate
       WHERE holder_id = :holderId AND occasion = :occasion
        LOCK IN SHARE MODE
      """)
  int lastEdition(UUID holderId, String occasion);

  @SqlQuery(
      """
      SELECT EXISTS (
        SELECT 1 FROM certificate WHERE holder_id = :holderId AND occasion = :occasion)
      """)
  boolean exists(UUID holderId, String occasion);

  @SqlUpdate(
      """
      INSERT INTO certificate (id, occasion, holder_id, edition, kader_id, kind, number, code, name,
                               title, hours, starts_on, ends_on, issuer, region_code, puskesmas_id,
                               issued_on, issued_at, status)
      VALUES (:row.id, :row.award.occasion, :row.award.holderId, :row.edition, :row.award.kaderId,
              :row.award.kind, :row.number, :row.code, :row.award.name, :row.award.title,
              :row.award.hours, :row.award.period?.startsOn, :row.award.period?.endsOn, :row.issuer,
              :row.place.regionCode, :row.place.puskesmasId, :row.issuedOn, :row.issuedAt, 'ISSUED')
      """)
  void insert(@BindMethods("row") Row row);

  @SqlUpdate(
      """
      INSERT INTO certificate_paper (certificate_id, content, digest, pdf)
      VALUES (:id, :content, :digest, :pdf)
      """)
  void insertPaper(CertificateId id, String content, String digest, byte[] pdf);

  /** Ends a paper that is in force, and says whether it was. */
  @SqlUpdate(
      """
      UPDATE certificate
         SET status = :status, reason = :reason, ended_on = :day
       WHERE id = :id AND status = 'ISSUED'
      """)
  boolean end(CertificateId id, CertificateStatus status, String reason, LocalDate day);

  /** The edition of a paper that has no successor yet; two corrections at once take turns here. */
  @SqlQuery("SELECT edition FROM certificate WHERE id = :id AND superseded_by IS NULL FOR UPDATE")
  Optional<Integer> lockLastEdition(CertificateId id);

  @SqlUpdate("UPDATE certificate SET superseded_by = :successor WHERE id = :id")
  void succeed(CertificateId id, CertificateId successor);

  @SqlQuery(
      """
      SELECT o.id, o.number, o.code, o.kind, o.occasion, o.kader_id, o.name, o.title, o.hours,
             o.starts_on, o.ends_on, o.issuer, o.region_code, o.puskesmas_id, o.issued_on,
             o.status, o.reason, o.ended_on, o.superseded_by
        FROM certificate o
        LEFT JOIN kader k ON k.id = o.kader_id
        LEFT JOIN posyandu p ON p.id = k.posyandu_id
       WHERE o.id = :id
         AND (<placeInScope> OR <posyanduInScope> OR FIND_IN_SET(o.kader_id, :own))
      """)
  Optional<Certificate> find(CertificateId id, @BindMethods("reach") Reach reach, String own);

  @SqlQuery(
      """
      SELECT o.id, o.number, o.code, o.kind, o.occasion, o.kader_id, o.name, o.title, o.hours,
             o.starts_on, o.ends_on, o.issuer, o.region_code, o.puskesmas_id, o.issued_on,
             o.status, o.reason, o.ended_on, o.superseded_by, o.issued_at
        FROM certificate o
        LEFT JOIN kader k ON k.id = o.kader_id
        LEFT JOIN posyandu p ON p.id = k.posyandu_id
       WHERE (:filter.kaderId IS NULL OR o.kader_id = :filter.kaderId)
         AND (:filter.text IS NULL OR LOCATE(:filter.text, o.name) > 0
              OR LOCATE(:filter.text, o.number) > 0)
         AND (:filter.kind IS NULL OR o.kind = :filter.kind)
         AND (:filter.status IS NULL OR o.status = :filter.status)
         AND (<placeInScope> OR <posyanduInScope> OR FIND_IN_SET(o.kader_id, :own))
         AND (:afterAt IS NULL OR o.issued_at < :afterAt
              OR (o.issued_at = :afterAt AND o.id < :afterId))
       ORDER BY o.issued_at DESC, o.id DESC
       LIMIT :limit
      """)
  List<Listed> list(
      @BindMethods("filter") CertificateFilter filter,
      @BindMethods("reach") Reach reach,
      String own,
      @Nullable Instant afterAt,
      @Nullable UUID afterId,
      int limit);

  /** Everything given out at one occasion, whose own permission was checked; oldest first. */
  @SqlQuery(
      """
      SELECT id, number, code, kind, occasion, kader_id, name, title, hours, starts_on, ends_on,
             issuer, region_code, puskesmas_id, issued_on, status, reason, ended_on, superseded_by,
             holder_id
        FROM certificate
       WHERE occasion = :occasion OR occasion LIKE CONCAT(:occasion, '/%')
       ORDER BY edition, id
      """)
  List<GivenOut> listAtOccasion(String occasion);

  /** For anybody who holds the paper: it is what the QR code on it opens. */
  @SqlQuery(
      """
      SELECT id, number, code, kind, occasion, kader_id, name, title, hours, starts_on, ends_on,
             issuer, region_code, puskesmas_id, issued_on, status, reason, ended_on, superseded_by
        FROM certificate
       WHERE code = :code
      """)
  Optional<Certificate> findByCode(String code);

  @SqlQuery(
      """
      SELECT c.number, p.digest, p.pdf
        FROM certificate_paper p
        JOIN certificate c ON c.id = p.certificate_id
       WHERE p.certificate_id = :id
      """)
  StoredPaper getPaper(CertificateId id);

  @SqlQuery("SELECT content FROM certificate_paper WHERE certificate_id = :id")
  String getContent(CertificateId id);

  /** The name as the register has it now. */
  @SqlQuery("SELECT name FROM kader WHERE id = :kaderId")
  Optional<String> findRegisteredName(UUID kaderId);
}
