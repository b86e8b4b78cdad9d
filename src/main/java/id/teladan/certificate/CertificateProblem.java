package id.teladan.certificate;

import id.teladan.platform.ProblemType;

/** What may go wrong with certificates. */
enum CertificateProblem implements ProblemType {
  CERTIFICATE_UNKNOWN(404, "Sertifikat tidak dikenal"),
  CERTIFICATE_NOT_IN_FORCE(409, "Sertifikat sudah tidak berlaku"),
  NOTHING_TO_CERTIFY(409, "Belum ada yang dapat diterbitkan"),
  RESULT_NOT_DECIDED(409, "Hasil belum ditetapkan"),
  UNIT_TAKEN(409, "Kode unit sudah dipakai");

  private final int status;
  private final String title;

  CertificateProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
