package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/** What one item brought: its score s, and from it weight × s / 4 points. */
public record ItemTotal(
    String code, BigDecimal weight, State state, Optional<BigFraction> score, BigFraction points) {

  /** Whether there was a score to count. */
  public enum State {
    SCORED,
    NOT_APPLICABLE,
    /** Not answered yet: counts as 0. */
    OPEN
  }
}
