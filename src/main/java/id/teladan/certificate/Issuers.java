package id.teladan.certificate;

import id.teladan.platform.CommonProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Which office gives papers out for a place. An office that does so for the first time is entered
 * with what the registers say; its unit stays its own from then on.
 */
final class Issuers {

  private Issuers() {}

  static Issuer of(Handle handle, Place place) {
    IssuerDao dao = handle.attach(IssuerDao.class);
    Optional<Issuer> known = dao.find(place.key());
    return known.isPresent() ? known.get() : enter(dao, place);
  }

  /** The office of a place, or what it would be entered as. */
  static Issuer preview(Handle handle, Place place) {
    IssuerDao dao = handle.attach(IssuerDao.class);
    return dao.find(place.key()).orElseGet(() -> proposed(registered(dao, place), place));
  }

  private static IssuerDao.Registered registered(IssuerDao dao, Place place) {
    return dao.findRegistered(place.regionCode(), place.puskesmasId())
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Wilayah itu tidak ada."));
  }

  private static Issuer enter(IssuerDao dao, Place place) {
    Issuer plain = proposed(registered(dao, place), place);
    String tail = place.key().substring(Math.max(0, place.key().length() - 6));
    for (String unit :
        List.of(plain.unit(), plain.unit() + "-" + place.regionCode(), plain.unit() + "-" + tail)) {
      dao.insertIfFree(place.key(), place, withUnit(plain, unit));
      Optional<Issuer> entered = dao.find(place.key());
      if (entered.isPresent()) {
        return entered.get();
      }
    }
    throw CertificateProblem.UNIT_TAKEN.because(
        "Kode singkat %s sudah dipakai kantor lain.".formatted(plain.unit()));
  }

  static Issuer proposed(IssuerDao.Registered registered, Place place) {
    String center = registered.puskesmasName();
    String region = registered.regionName();
    if (center != null) {
      String name = named("Puskesmas", center);
      String code = registered.shortCode();
      String unit = code == null || code.isBlank() ? name : code;
      return issuer(unit, name, region, "Kepala " + name);
    }
    if (registered.level().equals("PROVINCE") || registered.level().equals("REGENCY")) {
      String office = "Dinas Kesehatan " + region;
      String city = region.replaceFirst("^(Kabupaten|Kota) ", "");
      return issuer("DINKES-" + place.regionCode(), office, city, "Kepala " + office);
    }
    String kind = registered.level().equals("DISTRICT") ? "Kecamatan" : "Desa/Kelurahan";
    String board = "Tim Pembina Posyandu " + kind + " " + region;
    return issuer("TPP-" + place.regionCode(), board, region, "Ketua " + board);
  }

  private static Issuer issuer(String unit, String name, String city, String position) {
    return new Issuer(CertificateNumber.unitOf(unit), name, city, null, position);
  }

  private static Issuer withUnit(Issuer issuer, String unit) {
    return new Issuer(
        CertificateNumber.unitOf(unit),
        issuer.name(),
        issuer.city(),
        issuer.signatoryName(),
        issuer.signatoryPosition());
  }

  private static String named(String kind, String name) {
    return name.toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT))
        ? name
        : kind + " " + name;
  }
}
