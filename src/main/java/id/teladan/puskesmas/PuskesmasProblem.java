package id.teladan.puskesmas;

import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.ProblemType;

enum PuskesmasProblem implements ProblemType {
  PUSKESMAS_CODE_TAKEN(409, "Kode puskesmas sudah dipakai"),
  PUSKESMAS_NAME_TAKEN(409, "Nama puskesmas sudah ada di kecamatan ini");

  private final int status;
  private final String title;

  PuskesmasProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  static void declareConstraints() {
    ConstraintProblems.declare(
        "uq_puskesmas_code", PUSKESMAS_CODE_TAKEN, "Puskesmas lain sudah memakai kode ini.");
    ConstraintProblems.declare(
        "uq_puskesmas_district_name",
        PUSKESMAS_NAME_TAKEN,
        "Huruf besar, tanda baca huruf dan spasi ganda tidak membedakan nama.");
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
