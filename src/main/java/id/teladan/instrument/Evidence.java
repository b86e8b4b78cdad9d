package id.teladan.instrument;

/** What kind of proof an item asks for. */
public enum Evidence {
  DOC,
  FOTO,
  OBS,
  DATA,
  VIDEO,
  INT
}
