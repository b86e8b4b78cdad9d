package id.teladan.pelatihan;

/** What a participant leaves a pelatihan with. */
public enum Outcome {
  LULUS,
  /** Was there, but did not pass the test. */
  MENGIKUTI,
  TIDAK_LULUS
}
