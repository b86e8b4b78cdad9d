package id.teladan.instrument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.hipparchus.fraction.BigFraction;

/**
 * Exact numbers. A mean over three judges has no finite decimal, so points are fractions until they
 * are published, and rounded once.
 */
public final class Exact {

  private Exact() {}

  public static BigFraction of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() <= 0
        ? new BigFraction(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())))
        : new BigFraction(unscaled, BigInteger.TEN.pow(decimal.scale()));
  }

  public static BigFraction mean(Collection<BigFraction> numbers) {
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("no mean of nothing");
    }
    return numbers.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(numbers.size());
  }

  /** The number as people see it: two decimals, half up. */
  public static BigDecimal published(BigFraction number) {
    return new BigDecimal(number.getNumerator())
        .divide(new BigDecimal(number.getDenominator()), 2, RoundingMode.HALF_UP);
  }

  /** The number in a trace: its exact decimal, or, where there is none, a fraction like 10/3. */
  public static String text(BigFraction number) {
    BigInteger rest = number.getDenominator();
    int decimals = 0;
    for (int prime : new int[] {2, 5}) {
      int times = 0;
      BigInteger divisor = BigInteger.valueOf(prime);
      while (rest.mod(divisor).signum() == 0) {
        rest = rest.divide(divisor);
        times++;
      }
      decimals = Math.max(decimals, times);
    }
    if (!rest.equals(BigInteger.ONE)) {
      return number.getNumerator() + "/" + number.getDenominator();
    }
    return new BigDecimal(number.getNumerator())
        .divide(new BigDecimal(number.getDenominator()), decimals, RoundingMode.UNNECESSARY)
        .toPlainString();
  }
}
