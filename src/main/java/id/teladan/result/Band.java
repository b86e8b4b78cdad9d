package id.teladan.result;

import java.math.BigDecimal;
import java.util.Arrays;

/** The word that goes with a published score. Falls with the order of the constants. */
public enum Band {
  VERY_GOOD("Sangat baik", 85),
  GOOD("Baik", 70),
  FAIR("Cukup", 55),
  NEEDS_COACHING("Perlu pembinaan intensif", 0);

  private final String label;
  private final BigDecimal from;

  Band(String label, int from) {
    this.label = label;
    this.from = BigDecimal.valueOf(from);
  }

  /** Takes the published score, so that 84.995 is what its paper says: 85.00. */
  static Band of(BigDecimal published) {
    return Arrays.stream(values())
        .filter(band -> published.compareTo(band.from) >= 0)
        .findFirst()
        .orElse(NEEDS_COACHING);
  }

  public String label() {
    return label;
  }
}
