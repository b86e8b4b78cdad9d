package id.teladan.imports;

import id.teladan.platform.ProblemType;

enum ImportProblem implements ProblemType {
  FILE_UNREADABLE(422, "Berkas tidak dapat dibaca"),
  IMPORT_IN_USE(409, "Impor tidak dapat dibatalkan"),
  IMPORT_SETTLED(409, "Impor ini sudah selesai");

  private final int status;
  private final String title;

  ImportProblem(int status, String title) {
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
