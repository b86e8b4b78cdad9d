package id.teladan.posyandu;

import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.ProblemType;

enum PosyanduProblem implements ProblemType {
  POSYANDU_NAME_TAKEN(409, "Nama posyandu sudah ada di desa ini"),
  REGISTRATION_NUMBER_TAKEN(409, "Nomor registrasi sudah dipakai");

  private final int status;
  private final String title;

  PosyanduProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  static void declareConstraints() {
    ConstraintProblems.declare(
        "uq_posyandu_village_name",
        POSYANDU_NAME_TAKEN,
        "Pakai nama lain, atau cari posyandu itu di daftar. Huruf besar, aksen dan spasi ganda"
            + " tidak membedakan nama.");
    ConstraintProblems.declare(
        "uq_posyandu_registration_number",
        REGISTRATION_NUMBER_TAKEN,
        "Posyandu lain sudah memakai nomor registrasi ini.");
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
