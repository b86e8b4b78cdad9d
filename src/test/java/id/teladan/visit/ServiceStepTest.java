package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.instrument.Item;
import id.teladan.instrument.ItemBuilder;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceStepTest {

  @ParameterizedTest
  @CsvSource({
    "Langkah 1 Pendaftaran, REGISTRATION",
    "Langkah 2 Pengukuran bayi-balita, MEASUREMENT",
    "Pencatatan (langkah 3), RECORDING",
    "LANGKAH  5 Penyuluhan, COUNSELLING"
  })
  void anItemNamesTheStepItWatches(String text, ServiceStep step) {
    assertThat(ServiceStep.of(item(text))).contains(step);
  }

  @ParameterizedTest
  @CsvSource({
    "Pelayanan hari buka: 5 langkah",
    "Langkah 6",
    "Langkah 12 kali",
    "Kelompok yang terlayani"
  })
  void mostItemsNameNone(String text) {
    assertThat(ServiceStep.of(item(text))).isEqualTo(Optional.empty());
  }

  private static Item item(String text) {
    return new ItemBuilder("D2").text(text).build();
  }
}
