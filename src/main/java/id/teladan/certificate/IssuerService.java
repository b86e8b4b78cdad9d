package id.teladan.certificate;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.audit.AuditLog;
import id.teladan.certificate.IssuerDao.Office;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Ids;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Under which short code and name an office gives papers out, and who signs them. */
final class IssuerService {

  private final Jdbi jdbi;

  IssuerService(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Listing<Office> list(Actor actor, PageParams page) {
    List<Office> rows =
        jdbi.withExtension(
            IssuerDao.class,
            dao ->
                dao.list(
                    readable(actor), page.afterValue(0), page.afterValue(1), page.limitPlusOne()));
    return page.listing(rows, office -> List.of(office.name(), office.place().key()));
  }

  /** The place of a puskesmas in the actor's scope. */
  Place placeOfPuskesmas(Actor actor, String id) {
    UUID key = Ids.parse(id);
    return jdbi.withExtension(IssuerDao.class, dao -> dao.findDistrict(key, readable(actor)))
        .map(district -> new Place(district, key))
        .orElseThrow(IssuerService::notFound);
  }

  /** A region in the actor's scope as a place. */
  Place placeOfRegion(Actor actor, String code) {
    if (!readable(actor).covers(code, null)) {
      throw notFound();
    }
    return new Place(code, null);
  }

  /** How the office stands on papers, or would stand if it gave one out now. */
  Issuer get(Place place) {
    return jdbi.inTransaction(handle -> Issuers.preview(handle, place));
  }

  boolean mayChange(Actor actor, Place place) {
    return actor.reach(ADMIN, TRAINER).covers(place.regionCode(), place.puskesmasId());
  }

  /** Holds for papers from now on; what is out stays as it is. */
  Issuer put(Actor actor, Place place, Issuer typed) {
    if (!mayChange(actor, place)) {
      throw CommonProblem.FORBIDDEN.because("Anda tidak dapat mengubah penerbit ini.");
    }
    Issuer issuer = checked(typed);
    return jdbi.inTransaction(handle -> put(handle, actor, place, issuer));
  }

  private static Issuer put(Handle handle, Actor actor, Place place, Issuer issuer) {
    IssuerDao dao = handle.attach(IssuerDao.class);
    Issuer before = Issuers.preview(handle, place);
    dao.insertIfFree(place.key(), place, issuer);
    if (!dao.update(place.key(), issuer)) {
      throw CertificateProblem.UNIT_TAKEN.because(
          "Kode unit %s sudah dipakai kantor lain; pilih yang lain.".formatted(issuer.unit()));
    }
    AuditLog.write(
        handle,
        actor,
        "issuer.change",
        "issuer/" + place.key(),
        CertificatePress.chain(before.unit()));
    return issuer;
  }

  private static Issuer checked(Issuer typed) {
    List<FieldError> errors = new ArrayList<>();
    String unit = typed.unit().strip();
    if (unit.isEmpty() || unit.length() > 30 || !unit.equals(CertificateNumber.unitOf(unit))) {
      errors.add(
          new FieldError("unit", "huruf besar, angka, titik, dan tanda hubung; paling banyak 30"));
    }
    check(errors, "name", typed.name(), 200, true);
    check(errors, "city", typed.city(), 100, false);
    check(errors, "signatoryPosition", typed.signatoryPosition(), 200, true);
    String signatory = typed.signatoryName() == null ? "" : typed.signatoryName();
    check(errors, "signatoryName", signatory, 150, false);
    Checks.refuse(errors);
    return new Issuer(
        unit,
        typed.name().strip(),
        typed.city().strip(),
        signatory.isBlank() ? null : signatory.strip(),
        typed.signatoryPosition().strip());
  }

  private static void check(
      List<FieldError> errors, String field, @Nullable String text, int longest, boolean needed) {
    if (text == null || text.strip().length() > longest || (needed && text.isBlank())) {
      String message = (needed ? "wajib diisi, " : "") + "paling banyak " + longest + " huruf";
      errors.add(new FieldError(field, message));
    }
  }

  private static Reach readable(Actor actor) {
    return actor.reach(ADMIN, COMMITTEE, TRAINER, VIEWER);
  }

  private static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Kantor itu tidak ada.");
  }
}
