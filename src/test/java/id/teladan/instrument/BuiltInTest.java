package id.teladan.instrument;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the instruments of this release against the guideline they were written from. */
class BuiltInTest {

  private static final Instrument POSYANDU = Instruments.POSYANDU;
  private static final Instrument KADER = Instruments.KADER;

  @Test
  void thePosyanduInstrumentHasFiftyItemsInTenSections() {
    assertThat(POSYANDU.code()).isEqualTo("LP-ILP-2026");
    assertThat(POSYANDU.sections()).hasSize(10);
    assertThat(POSYANDU.items()).hasSize(50);
    assertThat(POSYANDU.tieBreak()).containsExactly("D", "H", "E");
    assertThat(POSYANDU.caps())
        .containsExactly(new Cap("A1", BigDecimal.ZERO, "A", new BigDecimal("0.5")));
  }

  @Test
  void theKaderInstrumentHasTwentyItemsInFiveComponents() {
    assertThat(KADER.code()).isEqualTo("KB-2026");
    assertThat(KADER.sections()).hasSize(5);
    assertThat(KADER.items()).hasSize(20);
    assertThat(KADER.tieBreak()).containsExactly("K3", "K2", "K5");
    assertThat(weights(KADER))
        .isEqualTo("K1 4 6 4 4 2|K2 20|K3 10 6 6 8|K4 4 3 4 2 2|K5 4 3 4 2 2");
  }

  @Test
  void everyWeightIsThatOfTheGuideline() {
    assertThat(weights(POSYANDU))
        .isEqualTo(
            "A 3 1 2 2 2|B 3 1 2 3 3|C 2 3 1 2 2|D 2 4 2 1 2 2 3 2 2 2|E 2 3 3 2 2|F 2 2 2 2"
                + "|G 2 2 3 1|H 2 2 2 1 1 2|I 2 1 1 1|J 2 1");
    assertThat(POSYANDU.sections())
        .extracting(section -> section.weight().intValueExact())
        .containsExactly(10, 12, 10, 22, 12, 8, 8, 10, 5, 3);
  }

  @Test
  void theDeskWeighsFiftyFiveAndTheFieldFortyFive() {
    assertThat(weightOf(Stage.ADM)).isEqualByComparingTo("55");
    assertThat(weightOf(Stage.LAP)).isEqualByComparingTo("45");
  }

  @ParameterizedTest
  @CsvSource({
    "B5, 6, ''",
    "C2, 10, ''",
    "C4, 5, ''",
    "C5, 5, ''",
    "D1, 5, 1",
    "D2, 10, 1 4 7",
    "D3, 6, 2 3 6",
    "D4, 5, 3",
    "D5, 7, 4 7",
    "D6, 6, ''",
    "D7, 5, ''",
    "D9, 6, ''",
    "E4, 10, ''",
    "E5, 4, ''",
    "G1, 8, ''",
    "G3, 10, ''",
    "K1.1, 5, ''",
    "K3.1, 12, 1 4 7",
    "K3.2, 8, 4 7",
    "K3.3, 6, ''",
    "K3.4, 8, ''"
  })
  void everyObservedItemHasItsStepsAndCriticalOnes(String code, int steps, String critical) {
    Item item = item(code);

    assertThat(item.scale()).isEqualTo(Scale.OBS);
    assertThat(item.steps()).hasSize(steps).doesNotHaveDuplicates();
    assertThat(item.critical().stream().map(String::valueOf).collect(joining(" ")))
        .isEqualTo(critical);
  }

  @Test
  void onlyTheItemsNamedMayBeNotApplicable() {
    assertThat(POSYANDU.items().filter(Item::mayBeNotApplicable).map(Item::code))
        .containsExactly(
            "B2", "B3", "D3", "D4", "D5", "D6", "E2", "E3", "F4", "H2", "H3", "H4", "H5", "H6",
            "I2", "I3");
    assertThat(KADER.items().filter(Item::mayBeNotApplicable).map(Item::code))
        .containsExactly("K1.3");
  }

  @Test
  void onlyCoveragesMayPassTheirTarget() {
    assertThat(POSYANDU.items().filter(Item::mayExceed).map(Item::code))
        .containsExactly("H2", "H3", "H4", "H5", "H6");
    assertThat(POSYANDU.items().filter(item -> item.decimals() > 0).map(Item::code))
        .containsExactly("B1");
  }

  /** Each row: the scores, from the lowest number to the highest, at each change and beside it. */
  @ParameterizedTest
  @CsvSource({
    "A5, 0=0 1=1 3=1 4=2 5=2 6=3 7=3 8=4 12=4",
    "B1, 0=0 2.99=0 3=1 4.99=1 5=2 5.99=2 6=3 7.99=3 8=4 20=4",
    "D10, 0=0 1=0 2=1 3=2 4=3 5=4",
    "F2, 0=0 1=1 7=1 8=2 9=2 10=3 11=3 12=4",
    "F3, 0=0 1=1 2=2 3=3 4=4 9=4",
    "G2, 0=0 3=0 4=1 7=1 8=2 9=2 10=3 11=3 12=4",
    "H1, 0=0 3=0 4=1 7=1 8=2 9=2 10=3 11=3 12=4",
    "I2, 0=0 1=1 2=2 3=3 4=3 5=4",
    "K1.2, 0=0 3=0 4=1 7=1 8=2 9=2 10=3 11=3 12=4"
  })
  void aCountIsLookedUpInItsThresholds(String code, String table) {
    for (String row : table.split(" ")) {
      String[] pair = row.split("=");
      Value count = new Value.Count(new BigDecimal(pair[0]));
      assertThat(Scoring.score(item(code), count))
          .as("%s of %s", code, pair[0])
          .contains(new BigFraction(Integer.parseInt(pair[1])));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "B2, 0=0 1=1 4999=1 5000=2 7499=2 7500=3 9999=3 10000=4",
    "B3, 0=0 2499=0 2500=1 4999=1 5000=2 7499=2 7500=3 9999=3 10000=4",
    "E2, 0=0 1=1 4999=1 5000=2 7499=2 7500=3 8999=3 9000=4 10000=4",
    "E3, 0=0 1=1 5999=1 6000=2 7999=2 8000=3 9499=3 9500=4 10000=4",
    "F4, 0=0 1=1 4999=1 5000=2 7499=2 7500=3 8999=3 9000=4 10000=4",
    "H2, 0=0 2999=0 3000=1 4999=1 5000=2 6999=2 7000=3 8499=3 8500=4 12000=4",
    "H3, 0=0 2999=0 3000=1 4999=1 5000=2 7999=2 8000=3 9499=3 9500=4 12000=4",
    "H4, 0=0 1=1 4999=1 5000=2 7499=2 7500=3 8999=3 9000=4 12000=4",
    "H5, 0=0 1=1 3999=1 4000=2 5999=2 6000=3 7999=3 8000=4 12000=4",
    "H6, 0=0 1=1 3999=1 4000=2 5999=2 6000=3 7999=3 8000=4 12000=4",
    "I3, 0=0 1=1 999=1 1000=2 2499=2 2500=3 4999=3 5000=4 10000=4",
    "K1.3, 0=0 1=1 4999=1 5000=2 7499=2 7500=3 8999=3 9000=4 10000=4"
  })
  void aShareIsLookedUpInItsThresholds(String code, String table) {
    for (String row : table.split(" ")) {
      String[] pair = row.split("=");
      Value share = new Value.Ratio(new BigDecimal(pair[0]), new BigDecimal(10000));
      assertThat(Scoring.score(item(code), share))
          .as("%s of %s in ten thousand", code, pair[0])
          .contains(new BigFraction(Integer.parseInt(pair[1])));
    }
  }

  @Test
  void everyItemWithThresholdsIsInTheTablesAbove() {
    assertThat(
            Stream.concat(POSYANDU.items(), KADER.items())
                .filter(item -> item.scale().hasThresholds()))
        .hasSize(21);
  }

  @Test
  void onlyTheRegistrationNumberHasNoLevelThree() {
    assertThat(
            POSYANDU
                .items()
                .filter(item -> item.scale() == Scale.R4)
                .filter(item -> item.anchors().size() != 5)
                .map(Item::code))
        .containsExactly("A2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LP-ILP-2026", "KB-2026"})
  void anInstrumentSurvivesBothSpellings(String code) {
    Instrument instrument =
        Stream.of(POSYANDU, KADER).filter(it -> it.code().equals(code)).findFirst().orElseThrow();

    assertThat(read(InstrumentJson.write(instrument), Format.JSON)).isEqualTo(instrument);
    assertThat(read(InstrumentYaml.write(instrument), Format.YAML)).isEqualTo(instrument);
  }

  private static Instrument read(String text, Format format) {
    return ((DocumentCheck.Good) DocumentReader.read(text, format, Instruments.KNOWN)).instrument();
  }

  private static BigDecimal weightOf(Stage stage) {
    return POSYANDU
        .items()
        .filter(item -> item.stage() == stage)
        .map(Item::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String weights(Instrument instrument) {
    return instrument.sections().stream()
        .map(
            section ->
                section.code()
                    + section.items().stream()
                        .map(item -> " " + item.weight().toPlainString())
                        .collect(joining()))
        .collect(joining("|"));
  }

  private static Item item(String code) {
    return POSYANDU.findItem(code).or(() -> KADER.findItem(code)).orElseThrow();
  }
}
