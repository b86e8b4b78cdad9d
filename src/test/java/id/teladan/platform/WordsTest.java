package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void datesAndTimesAreWrittenOut() {
    assertThat(Words.date(LocalDate.of(2026, 8, 14))).isEqualTo("14 Agustus 2026");
    assertThat(Words.dateTime(Instant.parse("2026-08-14T02:30:00Z")))
        .isEqualTo("14 Agustus 2026 09.30 WIB");
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
