package id.teladan.kader;

import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.ProblemType;

enum KaderProblem implements ProblemType {
  NIK_TAKEN(409, "NIK sudah tercatat"),
  SKILL_ATTEMPTS_USED(409, "Tiga kali penilaian sehari sudah terpakai");

  private final int status;
  private final String title;

  KaderProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  static void declareConstraints() {
    ConstraintProblems.declare(
        "uq_kader_nik_index",
        NIK_TAKEN,
        "Kader lain sudah tercatat dengan NIK ini, mungkin di posyandu lain.");
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
