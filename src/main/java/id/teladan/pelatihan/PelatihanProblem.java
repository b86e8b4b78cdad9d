package id.teladan.pelatihan;

import id.teladan.platform.ProblemType;

enum PelatihanProblem implements ProblemType {
  CAPACITY_BELOW_ENROLLED(409, "Kapasitas kurang dari peserta yang sudah terdaftar"),
  CERTIFICATES_ISSUED(409, "Sertifikat sudah terbit"),
  FIELD_PRACTICE_MISSING(409, "Pelatihan belum mempunyai sesi PKL"),
  NOT_ENROLLED(409, "Kader tidak terdaftar di pelatihan ini"),
  PELATIHAN_CANCELLED(409, "Pelatihan sudah dibatalkan"),
  PELATIHAN_NOT_COMPLETED(409, "Pelatihan belum diselesaikan"),
  PELATIHAN_WITHOUT_SESSIONS(409, "Pelatihan belum mempunyai sesi"),
  REMEDIAL_USED(409, "Remedial sudah dipakai");

  private final int status;
  private final String title;

  PelatihanProblem(int status, String title) {
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
