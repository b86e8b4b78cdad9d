package id.teladan.result;

import java.math.BigDecimal;
import java.util.Arrays;

/** The word that goes with a published score. Falls with the order of the constants. */
public enum Band {
  VERY_GOOD("Sangat baik", 85, "heat-0"),
  GOOD("Baik", 70, "heat-1"),
  FAIR("Cukup", 55, "heat-2"),
  NEEDS_COACHING("Perlu pembinaan intensif", 0, "heat-3");

  private final String label;
  private final BigDecimal from;
  private final String shade;

  Band(String label, int from, String shade) {
    this.label = label;
    this.shade = shade;
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

  /** The style of a cell of the heat map whose share of its weight lies in this band. */
  String shade() {
    return shade;
  }
}
