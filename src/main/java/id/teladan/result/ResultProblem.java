package id.teladan.result;

import id.teladan.platform.ProblemType;

/** What can go wrong between recap and decision. */
enum ResultProblem implements ProblemType {
  MODERATION_OPEN(409, "Moderasi belum selesai"),
  SHEETS_CLASH(409, "Masih ada jawaban yang bentrok"),
  NOT_IN_MODERATION(409, "Butir ini tidak sedang dimoderasi"),
  NOT_DECIDED(409, "Hasil belum ditetapkan"),
  RESULT_NOT_PUBLIC(403, "Hasil belum dapat dibaca");

  private final int status;
  private final String title;

  ResultProblem(int status, String title) {
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
