package id.teladan.instrument;

/** What helps where an item is weak. Only the first can be mended by training. */
public enum GapType {
  KETERAMPILAN,
  TATA_KELOLA,
  SARANA,
  PEMBIAYAAN
}
