package id.teladan.attendance;

import id.teladan.platform.ProblemType;

enum AttendanceProblem implements ProblemType {
  SESSION_HAS_CHECK_INS(409, "Sesi sudah mempunyai daftar hadir"),
  TOO_MANY_CHECK_INS(413, "Terlalu banyak catatan hadir sekaligus");

  private final int status;
  private final String title;

  AttendanceProblem(int status, String title) {
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
