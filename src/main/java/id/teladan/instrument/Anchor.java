package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.Objects;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a level means. For a scale with thresholds it also says from which number on ({@code from}),
 * or above which ({@code above}), the level is reached.
 */
public record Anchor(
    int level, @Nullable BigDecimal from, @Nullable BigDecimal above, String text) {

  boolean isReachedBy(BigFraction number) {
    if (from != null) {
      return number.compareTo(Exact.of(from)) >= 0;
    }
    return above != null && number.compareTo(Exact.of(above)) > 0;
  }

  /** The number at which this level begins, whether it is itself included or not. */
  @Nullable BigDecimal threshold() {
    return from != null ? from : above;
  }

  /** Whether this level begins at a higher number; "more than 0" begins above "from 0". */
  boolean isAbove(Anchor lower) {
    BigDecimal mine = Objects.requireNonNull(threshold());
    BigDecimal theirs = Objects.requireNonNull(lower.threshold());
    int order = mine.compareTo(theirs);
    return order > 0 || (order == 0 && from == null && lower.from != null);
  }
}
