package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-10-03, 2026-10-03, 3 Oktober 2026",
    "2026-10-03, 2026-10-06, 3–6 Oktober 2026",
    "2026-09-30, 2026-10-02, 30 September – 2 Oktober 2026",
    "2026-12-30, 2027-01-02, 30 Desember 2026 – 2 Januari 2027",
  })
  void aPeriodSaysNothingTwice(LocalDate startsOn, LocalDate endsOn, String words) {
    assertThat(new Period(startsOn, endsOn).words()).isEqualTo(words);
  }
}
