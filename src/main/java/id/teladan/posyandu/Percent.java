package id.teladan.posyandu;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What strata and active status ask of a percentage. */
final class Percent {

  static final BigDecimal HALF = BigDecimal.valueOf(50);

  private Percent() {}

  static boolean reachesHalf(BigDecimal percent) {
    return percent.compareTo(HALF) >= 0;
  }

  /** The same number without trailing zeros and without an exponent. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    // A number of absurd exponent is left as it came: writing it out would fill the memory.
    if (number == null || Math.abs((long) number.scale()) > 100) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
