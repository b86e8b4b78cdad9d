package id.teladan.account;

import id.teladan.platform.ProblemType;

/** What can go wrong with accounts. */
enum AccountProblem implements ProblemType {
  WRONG_PASSWORD(401, "Nama pengguna atau kata sandi salah"),
  ACCOUNT_INACTIVE(403, "Akun ini dinonaktifkan"),
  LAST_ADMIN(409, "Harus ada admin yang memegang seluruh wilayah");

  private final int status;
  private final String title;

  AccountProblem(int status, String title) {
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
