package id.teladan.instrument;

/** The life of a version: only a draft changes, only a published one starts a competition. */
public enum InstrumentStatus {
  DRAFT("Draf"),
  PUBLISHED("Terbit"),
  RETIRED("Ditarik");

  private final String title;

  InstrumentStatus(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
