package id.teladan.competition;

import id.teladan.platform.ProblemType;

enum CompetitionProblem implements ProblemType {
  CONFLICT_OF_INTEREST(409, "Benturan kepentingan"),
  COMPETITION_NOT_OPEN(409, "Lomba belum dibuka"),
  ALREADY_ENTERED(409, "Sudah terdaftar di lomba ini"),
  NOT_ELIGIBLE(422, "Tidak memenuhi syarat"),
  ALREADY_OPENED(409, "Lomba sudah dibuka"),
  SEALED(409, "Hasil sudah ditetapkan");

  private final int status;
  private final String title;

  CompetitionProblem(int status, String title) {
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
