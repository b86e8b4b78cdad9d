package id.teladan.instrument;

import id.teladan.platform.ProblemType;

enum InstrumentProblem implements ProblemType {
  INSTRUMENT_FROZEN(409, "Instrumen yang sudah terbit tidak dapat diubah"),
  INSTRUMENT_CODE_TAKEN(409, "Kode instrumen sudah dipakai kantor lain"),
  INSTRUMENT_NOT_PUBLISHED(409, "Instrumen belum terbit atau sudah ditarik");

  private final int status;
  private final String title;

  InstrumentProblem(int status, String title) {
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
