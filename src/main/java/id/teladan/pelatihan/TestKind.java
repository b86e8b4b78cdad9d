package id.teladan.pelatihan;

/** The tests of a pelatihan. There is one remedial, and no third try. */
public enum TestKind {
  PRE,
  POST,
  REMEDIAL
}
