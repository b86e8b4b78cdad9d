package id.teladan.instrument;

/** When an item is scored: at the desk from documents, or in the field. */
public enum Stage {
  ADM,
  LAP
}
