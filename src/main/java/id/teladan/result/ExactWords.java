package id.teladan.result;

import id.teladan.platform.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Exact numbers for people: commas, and beside a fraction about what it is. */
final class ExactWords {

  private ExactWords() {}

  /** {@code 3.6} becomes {@code 3,6}, and {@code 10/3} becomes {@code 10/3 (≈ 3,33)}. */
  static String of(String exact) {
    return exact.indexOf('/') < 0
        ? exact.replace('.', ',')
        : "%s (≈ %s)".formatted(exact, Words.decimal(value(exact)));
  }

  /** How much of a whole a part is, in hundredths, for the length of a bar. */
  static String share(String part, String whole) {
    BigDecimal of = value(whole);
    return of.signum() == 0
        ? "0"
        : value(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(of, 1, RoundingMode.HALF_UP)
            .toPlainString();
  }

  private static BigDecimal value(String exact) {
    int slash = exact.indexOf('/');
    return slash < 0
        ? new BigDecimal(exact)
        : new BigDecimal(exact.substring(0, slash))
            .divide(new BigDecimal(exact.substring(slash + 1)), MathContext.DECIMAL64);
  }
}
