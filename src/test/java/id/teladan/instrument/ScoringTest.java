package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the guideline, and each rule by itself. */
class ScoringTest {

  @ParameterizedTest(name = "{0}: {2} is {3} points")
  @CsvSource({
    "A1, 3, 4 3 3, 2.50, 10/3",
    "D2, 4, 3.6 3.2 4.0, 3.60, 3.6",
    "D7, 3, 2.4 3.2 2.4, 2.00, 8/3",
    "D8, 2, 4 2 3, 1.50, 3"
  })
  void severalJudgesCountByTheirExactMean(
      String code, String weight, String scores, String points, String mean) {
    Item item = Items.rated(code, weight, 4, 3, 2, 1, 0);

    BigFraction score =
        Exact.mean(Arrays.stream(scores.split(" ")).map(ScoringTest::number).toList());

    assertThat(Exact.text(score)).isEqualTo(mean);
    assertThat(Exact.published(Scoring.points(item, score))).isEqualTo(new BigDecimal(points));
  }

  @Test
  void stepsCountInEqualShares() {
    Item measuring = Items.observed("D2", "4", 10, 1, 4, 7);

    assertThat(Scoring.score(measuring, done(1, 2, 3, 4, 5, 6, 7, 8, 9))).contains(number("3.6"));
    assertThat(Scoring.score(measuring, done())).contains(BigFraction.ZERO);
    assertThat(Scoring.score(Items.observed("D3", "2", 6), done(1, 2, 3, 4, 5)))
        .contains(new BigFraction(10, 3));
  }

  @Test
  void aMissedCriticalStepLimitsTheItemToTwo() {
    Item measuring = Items.observed("D2", "4", 10, 1, 4, 7);

    assertThat(Scoring.score(measuring, done(2, 3, 4, 5, 6, 7, 8, 9, 10)))
        .contains(new BigFraction(2));
    assertThat(Scoring.score(measuring, done(2, 3))).contains(number("0.8"));
  }

  @Test
  void aMarkCountsInProportion() {
    Value mark = new Value.Percent(new BigDecimal("82"));

    assertThat(Scoring.score(Items.percent("K2.1", "20"), mark)).contains(number("3.28"));
  }

  @Test
  void aSharesBoundaryIsComparedExactly() {
    Item trained = Items.thresholds("B3", Scale.P4, "100", "75", "50", "25");

    assertThat(Scoring.score(trained, ratio("2", "3"))).contains(new BigFraction(2));
    assertThat(Scoring.score(trained, ratio("7499999", "10000000"))).contains(new BigFraction(2));
    assertThat(Scoring.score(trained, ratio("3", "4"))).contains(new BigFraction(3));
    assertThat(Scoring.score(trained, ratio("120", "100"))).contains(new BigFraction(4));
  }

  @Test
  void anItemThatDoesNotApplyIsRescaledAway() {
    Instrument fiveSteps = sectionD();
    Map<String, Optional<BigFraction>> scores = new HashMap<>();
    scores.put("D1", Optional.of(number("3.2")));
    scores.put("D4", Optional.empty());

    SectionTotal section = Scoring.total(fiveSteps, scores).sections().get(0);

    assertThat(Exact.text(section.earned())).isEqualTo("16.8");
    assertThat(section.weightApplied()).isEqualByComparingTo("21");
    assertThat(section.isRescaled()).isTrue();
    assertThat(section.points().map(Exact::published)).contains(new BigDecimal("17.60"));
  }

  @Test
  void aSectionWithNothingToJudgeFallsOutAndTheRestIsRescaled() {
    Instrument both =
        instrument(
            List.of(),
            section("A", "80", Items.rated("A1", "80", 4, 2, 0)),
            section("B", "20", Items.rated("B1", "20", 4, 0)));

    Total total =
        Scoring.total(both, Map.of("A1", Optional.of(number("2")), "B1", Optional.empty()));

    assertThat(total.findSection("A").flatMap(SectionTotal::points)).contains(number("40"));
    assertThat(total.findSection("B").flatMap(SectionTotal::points)).isEmpty();
    assertThat(total.sum()).isEqualTo(number("40"));
    assertThat(total.points()).isEqualTo(number("50"));
  }

  @Test
  void whereNothingAppliesThereAreNoPoints() {
    Instrument one = instrument(List.of(), section("A", "100", Items.rated("A1", "100", 4, 0)));

    assertThat(Scoring.total(one, Map.of("A1", Optional.empty())).points())
        .isEqualTo(BigFraction.ZERO);
  }

  @Test
  void anUnansweredItemCountsAsNothingButDoesNotFallOut() {
    Instrument one =
        instrument(
            List.of(),
            section("A", "100", Items.rated("A1", "60", 4, 0), Items.rated("A2", "40", 4, 0)));

    Total total = Scoring.total(one, Map.of("A1", Optional.of(number("4"))));

    assertThat(total.points()).isEqualTo(number("60"));
    assertThat(total.open()).containsExactly("A2");
  }

  @Test
  void aCapLimitsItsSectionAfterRescaling() {
    Cap withoutDecree = new Cap("A1", BigDecimal.ZERO, "A", new BigDecimal("0.5"));
    Instrument capped =
        instrument(
            List.of(withoutDecree),
            section(
                "A",
                "10",
                Items.rated("A1", "3", 4, 0),
                Items.rated("A2", "3", 4, 0),
                Items.rated("A3", "4", 4, 0)),
            section("B", "90", Items.rated("B1", "90", 4, 0)));
    Map<String, Optional<BigFraction>> scores = new HashMap<>();
    scores.put("A1", Optional.of(BigFraction.ZERO));
    scores.put("A2", Optional.empty());
    scores.put("A3", Optional.of(number("4")));

    SectionTotal section = Scoring.total(capped, scores).sections().get(0);

    assertThat(Exact.text(section.rescaled())).isEqualTo("40/7");
    assertThat(section.cap()).contains(withoutDecree);
    assertThat(section.points()).contains(number("5"));

    scores.put("A1", Optional.of(number("0.01")));
    assertThat(Scoring.total(capped, scores).sections().get(0).cap()).isEmpty();
    scores.remove("A1");
    assertThat(Scoring.total(capped, scores).sections().get(0).cap()).isEmpty();
    scores.put("A1", Optional.empty());
    assertThat(Scoring.total(capped, scores).sections().get(0).cap()).isEmpty();
  }

  private static Instrument sectionD() {
    return instrument(
        List.of(), section("D", "22", Items.observed("D1", "21", 5), Items.observed("D4", "1", 5)));
  }

  private static Instrument instrument(List<Cap> caps, Section... sections) {
    return new Instrument(
        "UJI", Instrument.Kind.POSYANDU, "Untuk uji", List.of(), caps, List.of(sections));
  }

  private static Section section(String code, String weight, Item... items) {
    return new Section(code, "Bagian " + code, new BigDecimal(weight), List.of(items));
  }

  private static Value done(int... steps) {
    return new Value.Done(IntStream.of(steps).boxed().toList());
  }

  private static Value ratio(String numerator, String denominator) {
    return new Value.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }

  private static BigFraction number(String decimal) {
    return Exact.of(new BigDecimal(decimal));
  }
}
