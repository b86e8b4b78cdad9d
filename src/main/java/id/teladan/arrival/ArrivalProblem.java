package id.teladan.arrival;

import id.teladan.platform.ProblemType;

enum ArrivalProblem implements ProblemType {
  LATE_ADMITTED(409, "Kiriman terlambat sudah diterima");

  private final int status;
  private final String title;

  ArrivalProblem(int status, String title) {
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
