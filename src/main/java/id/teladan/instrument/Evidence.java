package id.teladan.instrument;

/** What kind of proof an item asks for. */
public enum Evidence {
  DOC,
  FOTO,
  OBS,
  DATA,
  VIDEO,
  INT;

  /** Whether it is something to keep, and not only to see or to write down. */
  public boolean isFile() {
    return this == DOC || this == FOTO || this == VIDEO;
  }
}
