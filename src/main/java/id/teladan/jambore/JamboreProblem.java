package id.teladan.jambore;

import id.teladan.platform.ProblemType;

enum JamboreProblem implements ProblemType {
  BRANCHES_OPEN(409, "Belum semua cabang mempunyai hasil"),
  BRANCH_WITHOUT_COMPETITION(409, "Cabang tidak terhubung ke lomba"),
  JAMBORE_DECIDED(409, "Hasil jambore sudah ditetapkan"),
  MEMBER_OF_ANOTHER_CONTINGENT(409, "Kader sudah di kontingen lain");

  private final int status;
  private final String title;

  JamboreProblem(int status, String title) {
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
