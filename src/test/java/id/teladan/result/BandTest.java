package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

  @ParameterizedTest
  @CsvSource({
    "100.00, Sangat baik",
    "85.00, Sangat baik",
    "84.99, Baik",
    "70.00, Baik",
    "69.99, Cukup",
    "55.00, Cukup",
    "54.99, Perlu pembinaan intensif",
    "0.00, Perlu pembinaan intensif"
  })
  void aBandBeginsAtItsThreshold(BigDecimal published, String label) {
    assertThat(Band.of(published).label()).isEqualTo(label);
  }
}
