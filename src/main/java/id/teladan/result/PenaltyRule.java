package id.teladan.result;

/** How the points of a {@link Penalty} came about. */
public enum PenaltyRule {
  /** One point for each calendar day. */
  LATE_DOCUMENTS("Berkas terlambat"),
  /** As many points as the committee found right, with its reason. */
  OTHER("Pengurangan lain");

  private final String label;

  PenaltyRule(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
