package id.teladan.posyandu;

/**
 * Whether exactly eight openings a year pass the first gate; the sources say "fewer" and "more".
 */
public enum FrequencyPolicy {
  INCLUSIVE,
  EXCLUSIVE;

  boolean admits(int openings) {
    return this == INCLUSIVE ? openings >= 8 : openings > 8;
  }
}
