package id.teladan.instrument;

/** How an item is answered. Every scale ends in a score s between 0 and 4. */
public enum Scale {
  /** One of the described levels is chosen. */
  R4,
  /** A count, looked up in thresholds. */
  N4,
  /** Two counts, the share of one in the other looked up in thresholds. */
  P4,
  /** Steps seen are ticked. */
  OBS,
  /** A mark from 0 to 100. */
  PCT;

  /** Whether the levels of an item come from thresholds. */
  public boolean hasThresholds() {
    return this == N4 || this == P4;
  }

  boolean hasAnchors() {
    return this == R4 || hasThresholds();
  }

  boolean takesNumbers() {
    return hasThresholds() || this == PCT;
  }
}
