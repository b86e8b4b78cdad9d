package id.teladan.certificate;

import id.teladan.platform.Words;

/** A certificate as a list shows it. */
record CertificateRow(
    String id,
    String number,
    String name,
    String kind,
    String title,
    String issuedOn,
    String status,
    boolean inForce) {

  static CertificateRow of(Certificate certificate) {
    return new CertificateRow(
        certificate.id().toString(),
        certificate.number(),
        certificate.name(),
        certificate.kind().title(),
        certificate.title(),
        Words.date(certificate.issuedOn()),
        certificate.status().title(),
        certificate.isInForce());
  }
}
