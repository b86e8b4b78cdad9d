package id.teladan.certificate;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A kader's own certificates, one card each. */
final class OwnCertificatesView extends PageView {

  final List<Card> cards;

  OwnCertificatesView(
      Actor actor, List<Certificate> certificates, Function<VerificationCode, String> address) {
    super("own.mustache", actor, "Sertifikat saya");
    this.cards = certificates.stream().map(one -> card(one, address.apply(one.code()))).toList();
  }

  /**
   * One certificate.
   *
   * @param share opens WhatsApp with the address; it names the course, not the person
   */
  record Card(CertificateRow row, String hours, String code, String address, String share) {}

  private static Card card(Certificate certificate, String address) {
    String message =
        "%s \"%s\". Periksa keasliannya: %s"
            .formatted(certificate.kind().title(), certificate.title(), address);
    return new Card(
        CertificateRow.of(certificate),
        certificate.hours() == null ? "" : certificate.hours() + " JPL",
        certificate.code().toString(),
        address,
        "https://wa.me/?text=" + URLEncoder.encode(message, StandardCharsets.UTF_8));
  }
}
