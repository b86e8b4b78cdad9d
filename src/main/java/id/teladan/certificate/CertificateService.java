package id.teladan.certificate;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.KADER;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.audit.AuditLog;
import id.teladan.certificate.CertificateDao.Listed;
import id.teladan.certificate.CertificatePress.Content;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Ids;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Reach;
import id.teladan.platform.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Papers that were given out: who may see them, how they end, and how they are corrected. */
public final class CertificateService {

  private static final int LONGEST_REASON = 500;

  private final Jdbi jdbi;
  private final Clock clock;
  private final CertificatePress press;
  private final Occasions occasions;

  CertificateService(Jdbi jdbi, Clock clock, CertificatePress press, Occasions occasions) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.press = press;
    this.occasions = occasions;
  }

  public Listing<Certificate> list(Actor actor, CertificateFilter filter, PageParams page) {
    Instant afterAt = page.afterTime(0);
    UUID afterId = page.afterId(1);
    List<Listed> rows =
        jdbi.withExtension(
            CertificateDao.class,
            dao ->
                dao.list(filter, office(actor), own(actor), afterAt, afterId, page.limitPlusOne()));
    return page.listing(
            rows, row -> List.of(row.issuedAt().toString(), row.certificate().id().toString()))
        .map(Listed::certificate);
  }

  /** A kader's own, newest first; everything in it when somebody is a kader twice. */
  List<Certificate> listOwn(Actor actor) {
    if (own(actor).isEmpty()) {
      return List.of();
    }
    return jdbi.withExtension(
        CertificateDao.class,
        dao ->
            dao
                .list(
                    CertificateFilter.ANY,
                    new Reach(false, "", "", ""),
                    own(actor),
                    null,
                    null,
                    500)
                .stream()
                .map(Listed::certificate)
                .toList());
  }

  public Certificate get(Actor actor, CertificateId id) {
    return jdbi.withHandle(handle -> find(handle, actor, id));
  }

  /** The paper itself; always the same bytes. */
  StoredPaper getPaper(Actor actor, CertificateId id) {
    return jdbi.withHandle(
        handle -> {
          Certificate certificate = find(handle, actor, id);
          return handle.attach(CertificateDao.class).getPaper(certificate.id());
        });
  }

  /** Declares a paper void. It stays listed, and its public page says so. */
  public Certificate revoke(Actor actor, CertificateId id, @Nullable String reason) {
    String why = required(reason);
    return jdbi.inTransaction(
        handle -> {
          Certificate certificate = requireMayChange(handle, actor, id);
          if (!handle
              .attach(CertificateDao.class)
              .end(id, CertificateStatus.REVOKED, why, Words.day(clock.instant()))) {
            throw notInForce(find(handle, actor, id));
          }
          log(handle, actor, "certificate.revoke", certificate);
          return find(handle, actor, id);
        });
  }

  /**
   * Prints a paper again as it would be printed today, with a corrected name above all, under a new
   * number. The old one stays listed and leads to the new one.
   */
  public Certificate reissue(Actor actor, CertificateId id, @Nullable String reason) {
    String why = required(reason);
    return jdbi.inTransaction(
        handle -> {
          Certificate old = requireMayChange(handle, actor, id);
          CertificateDao dao = handle.attach(CertificateDao.class);
          int edition = dao.lockLastEdition(id).orElseThrow(() -> notInForce(old));
          Content content = Content.read(dao.getContent(id));
          Award award = content.award();
          Content corrected =
              new Content(
                  asOfNow(actor, dao, award), Issuers.of(handle, content.place()), content.place());
          CertificateId successor =
              press.printNext(handle, actor, corrected, edition).orElseThrow(() -> notInForce(old));
          boolean superseded =
              dao.end(id, CertificateStatus.SUPERSEDED, why, Words.day(clock.instant()));
          dao.succeed(id, successor);
          log(handle, actor, superseded ? "certificate.supersede" : "certificate.replace", old);
          return find(handle, actor, successor);
        });
  }

  String address(VerificationCode code) {
    return press.address(code);
  }

  boolean mayChange(Actor actor, Certificate certificate) {
    return Occasions.writers(actor, certificate.occasion())
        .covers(certificate.regionCode(), certificate.puskesmasId());
  }

  /**
   * What the holder would get today. A pelatihan and a level that was left behind are over: there
   * only the name is new. A place in a competition may have fallen to somebody else.
   */
  private Award asOfNow(Actor actor, CertificateDao dao, Award old) {
    OccasionKind kind = OccasionKind.of(old.occasion());
    if (kind == OccasionKind.COMPETITION || kind == OccasionKind.JAMBORE) {
      UUID id = Ids.parse(List.of(old.occasion().split("/", -1)).get(1));
      return occasions.get(actor, kind, id).awards().stream()
          .filter(award -> award.key().equals(old.key()))
          .findFirst()
          .orElseThrow(
              () ->
                  CertificateProblem.NOTHING_TO_CERTIFY.because(
                      "Pemegangnya tidak lagi berhak; cabut saja piagam ini."));
    }
    return old.named(dao.findRegisteredName(old.holderId()).orElse(old.name()));
  }

  private Certificate requireMayChange(Handle handle, Actor actor, CertificateId id) {
    Certificate certificate = find(handle, actor, id);
    if (!mayChange(actor, certificate)) {
      throw CommonProblem.FORBIDDEN.because("Sertifikat ini diterbitkan oleh kantor lain.");
    }
    return certificate;
  }

  private static Certificate find(Handle handle, Actor actor, CertificateId id) {
    return handle
        .attach(CertificateDao.class)
        .find(id, office(actor), own(actor))
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Sertifikat itu tidak ada."));
  }

  private static Reach office(Actor actor) {
    return actor.reach(ADMIN, COMMITTEE, TRAINER, VIEWER);
  }

  private static String own(Actor actor) {
    return actor.reach(KADER).kader();
  }

  private static void log(Handle handle, Actor actor, String action, Certificate certificate) {
    String unit = List.of(certificate.number().split("/", -1)).get(2);
    AuditLog.write(
        handle, actor, action, "certificate/" + certificate.id(), CertificatePress.chain(unit));
  }

  private static RuntimeException notInForce(Certificate certificate) {
    return CertificateProblem.CERTIFICATE_NOT_IN_FORCE.because(
        "Sertifikat %s sudah berakhir atau diganti (%s)."
            .formatted(certificate.number(), certificate.status().title()));
  }

  private static String required(@Nullable String reason) {
    String text = reason == null ? "" : reason.strip();
    if (text.isEmpty() || text.length() > LONGEST_REASON) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Sebutkan alasannya.",
          List.of(new FieldError("reason", "wajib diisi, paling banyak 500 huruf")));
    }
    return text;
  }
}
