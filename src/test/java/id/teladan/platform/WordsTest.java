package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @Test
  void datesAndTimesAreWrittenOut() {
    assertThat(Words.date(LocalDate.of(2026, 8, 14))).isEqualTo("14 Agustus 2026");
    assertThat(Words.dateTime(Instant.parse("2026-08-14T02:30:00Z")))
        .isEqualTo("14 Agustus 2026 09.30 WIB");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-03, 2026-10-03, 3 Oktober 2026",
    "2026-10-03, 2026-10-06, 3–6 Oktober 2026",
    "2026-09-30, 2026-10-02, 30 September – 2 Oktober 2026",
    "2026-12-30, 2027-01-02, 30 Desember 2026 – 2 Januari 2027",
  })
  void aPeriodSaysNothingTwice(LocalDate startsOn, LocalDate endsOn, String words) {
    assertThat(Words.days(startsOn, endsOn)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-08-14T02:30:00Z | 2026-08-14T04:00:00Z | 14 Agustus 2026, 09.30–11.00 WIB",
        "2026-08-14T01:00:00Z | 2026-08-15T10:00:00Z"
            + " | 14 Agustus 2026, 08.00 – 15 Agustus 2026, 17.00 WIB",
      })
  void aSpanOfHoursNamesItsDayOnceOrBoth(Instant from, Instant to, String words) {
    assertThat(Words.span(from, to)).isEqualTo(words);
  }

  @Test
  void theDayIsThatOfTheOffice() {
    assertThat(Words.day(Instant.parse("2026-08-13T17:00:00Z"))).isEqualTo("2026-08-14");
  }

  @Test
  void numbersHaveACommaAndRoundHalfUp() {
    assertThat(Words.decimal(new BigDecimal("81.005"))).isEqualTo("81,01");
    assertThat(Words.number(new BigDecimal("7.50"))).isEqualTo("7,5");
    assertThat(Words.count(15_000)).isEqualTo("15.000");
    assertThat(Words.rupiah(1_250_000)).isEqualTo("Rp 1.250.000");
  }
}
