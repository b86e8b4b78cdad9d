package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.instrument.GapType;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  @ParameterizedTest
  @CsvSource({
    "false, KETERAMPILAN, 60",
    "false, TATA_KELOLA, 60",
    "false, SARANA, 180",
    "false, , 60",
    "true, KETERAMPILAN, 7",
    "true, SARANA, 7",
    "true, , 7"
  })
  void dangerGetsAWeekAndEquipmentHalfAYear(boolean danger, GapType gap, int days) {
    LocalDate day = LocalDate.of(2026, 8, 14);

    assertThat(Deadline.of(danger, gap).from(day)).isEqualTo(day.plusDays(days));
  }
}
