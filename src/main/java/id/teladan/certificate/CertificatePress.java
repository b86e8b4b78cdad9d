package id.teladan.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import id.teladan.platform.PdfFonts;
import id.teladan.platform.Words;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Makes one paper, in one transaction: takes the number behind the lock of its series, draws the
 * paper with it, stores both. If any of that fails, the number was never taken.
 */
final class CertificatePress {

  private final Clock clock;
  private final SecureRandom random;
  private final String publicUrl;

  CertificatePress(Clock clock, SecureRandom random, String publicUrl) {
    this.clock = clock;
    this.random = random;
    this.publicUrl = publicUrl;
  }

  /** Everything a paper is made of but its number: what an edition after it starts from. */
  record Content(Award award, Issuer issuer, Place place) {
    static Content read(String json) {
      try {
        return Json.strict().readValue(json, Content.class);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the content of a stored paper is broken", e);
      }
    }

    String json() {
      try {
        return Json.strict().writeValueAsString(this);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The first paper of a holder and occasion; none when there is one, valid or not. */
  Optional<CertificateId> printFirst(Handle handle, Actor actor, Content content) {
    return print(handle, actor, content, 0);
  }

  /** The paper after a given edition; none when somebody else made it just now. */
  Optional<CertificateId> printNext(Handle handle, Actor actor, Content content, int edition) {
    return print(handle, actor, content, edition);
  }

  private Optional<CertificateId> print(
      Handle handle, Actor actor, Content content, int lastEdition) {
    CertificateDao dao = handle.attach(CertificateDao.class);
    Award award = drawable(content.award());
    Instant now = clock.instant();
    LocalDate today = Words.day(now);
    String unit = content.issuer().unit();
    dao.moveSeries(award.kind().code(), unit, today.getYear());
    if (dao.lastEdition(award.holderId(), award.occasion()) != lastEdition) {
      handle.rollback(); // gives the number back
      return Optional.empty();
    }
    int serial = dao.lastOfSeries(award.kind().code(), unit, today.getYear());
    CertificateNumber number = new CertificateNumber(serial, award.kind(), unit, today);
    VerificationCode code = VerificationCode.random(random);
    CertificateId id = CertificateId.next();
    byte[] pdf =
        CertificatePdf.draw(new Paper(award, content.issuer(), number, code), address(code), now);
    dao.insert(
        new CertificateDao.Row(
            id,
            award,
            lastEdition + 1,
            number.toString(),
            code.value(),
            content.place(),
            content.issuer().name(),
            today,
            now));
    dao.insertPaper(
        id, new Content(award, content.issuer(), content.place()).json(), Hashes.sha256(pdf), pdf);
    AuditLog.write(handle, actor, "certificate.issue", "certificate/" + id, chain(unit));
    return Optional.of(id);
  }

  String address(VerificationCode code) {
    return publicUrl + "/v/" + code;
  }

  static String chain(String unit) {
    return "certificate/" + unit;
  }

  /** What is stored and shown is what the paper can show: the two are compared by eye. */
  private static Award drawable(Award award) {
    return new Award(
        award.occasion(),
        award.kind(),
        award.holderId(),
        award.kaderId(),
        PdfFonts.printable(award.name()),
        PdfFonts.printable(award.affiliation()),
        PdfFonts.printable(award.title()),
        award.hours(),
        award.period(),
        printableOrNull(award.venue()),
        award.lines());
  }

  private static @Nullable String printableOrNull(@Nullable String text) {
    return text == null ? null : PdfFonts.printable(text);
  }
}
