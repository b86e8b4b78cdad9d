package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "10, 3, 10/3",
    "17, 2, 8.5",
    "1, 8, 0.125",
    "100, 1, 100",
    "3, 25, 0.12",
    "1, 7, 1/7"
  })
  void aTraceShowsTheExactNumber(int numerator, int denominator, String text) {
    assertThat(Exact.text(new BigFraction(numerator, denominator))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"10, 3, 3.33", "5, 1000, 0.01", "81004, 1000, 81.00", "81005, 1000, 81.01"})
  void aPublishedNumberIsRoundedHalfUpOnce(int numerator, int denominator, String published) {
    assertThat(Exact.published(new BigFraction(numerator, denominator)))
        .isEqualTo(new BigDecimal(published));
  }

  @ParameterizedTest
  @CsvSource({"2.50, 5/2", "1e2, 100/1", "0, 0/1", "81.004, 20251/250"})
  void aDecimalIsTakenAsItIs(BigDecimal decimal, String fraction) {
    BigFraction exact = Exact.of(decimal);

    assertThat(exact.getNumerator() + "/" + exact.getDenominator()).isEqualTo(fraction);
  }

  @Test
  void aMeanIsExact() {
    assertThat(Exact.mean(List.of(new BigFraction(4), new BigFraction(3), new BigFraction(3))))
        .isEqualTo(new BigFraction(10, 3));
    assertThatThrownBy(() -> Exact.mean(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
