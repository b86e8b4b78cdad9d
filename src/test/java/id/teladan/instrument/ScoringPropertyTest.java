package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hipparchus.fraction.BigFraction;

/** What holds for every sheet there could be, complete or not. */
class ScoringPropertyTest {

  private static final Instrument INSTRUMENT = Instruments.POSYANDU;
  private static final BigFraction HUNDRED = new BigFraction(100);

  @Property(tries = 400)
  void aTotalIsAlwaysFromZeroToAHundred(@ForAll("sheets") Map<String, Value> sheet) {
    Total total = Scoring.total(INSTRUMENT, scores(sheet));

    assertThat(total.points()).isBetween(BigFraction.ZERO, HUNDRED);
    for (SectionTotal section : total.sections()) {
      assertThat(section.points().orElse(BigFraction.ZERO))
          .isBetween(BigFraction.ZERO, Exact.of(section.weight()));
    }
  }

  @Property(tries = 400)
  void aBetterAnswerNeverLowersTheTotal(
      @ForAll("sheets") Map<String, Value> sheet, @ForAll("sheets") Map<String, Value> other) {
    List<String> both = sheet.keySet().stream().filter(other::containsKey).toList();
    for (String code : both) {
      Item item = INSTRUMENT.findItem(code).orElseThrow();
      Optional<BigFraction> before = Scoring.score(item, sheet.get(code));
      Optional<BigFraction> after = Scoring.score(item, other.get(code));
      if (before.isEmpty() || after.isEmpty() || after.get().compareTo(before.get()) < 0) {
        continue;
      }
      Map<String, Value> raised = new LinkedHashMap<>(sheet);
      raised.put(code, other.get(code));
      assertThat(Scoring.total(INSTRUMENT, scores(raised)).points())
          .isGreaterThanOrEqualTo(Scoring.total(INSTRUMENT, scores(sheet)).points());
    }
  }

  @Property(tries = 200)
  void theOrderOfAnswersChangesNothing(
      @ForAll("sheets") Map<String, Value> sheet, @ForAll Random random) {
    List<String> codes = new ArrayList<>(sheet.keySet());
    Collections.shuffle(codes, random);
    Map<String, Value> shuffled = new LinkedHashMap<>();
    codes.forEach(code -> shuffled.put(code, sheet.get(code)));

    assertThat(Scoring.total(INSTRUMENT, scores(shuffled)))
        .isEqualTo(Scoring.total(INSTRUMENT, scores(sheet)));
  }

  @Property(tries = 200)
  void everyScoreIsFromZeroToFourAndEveryAnswerPassesItsOwnCheck(
      @ForAll("sheets") Map<String, Value> sheet) {
    sheet.forEach(
        (code, value) -> {
          Item item = INSTRUMENT.findItem(code).orElseThrow();
          assertThat(item.check(value.toJson())).isEqualTo(new ValueCheck.Accepted(value));
          Scoring.score(item, value)
              .ifPresent(s -> assertThat(s).isBetween(BigFraction.ZERO, new BigFraction(4)));
        });
  }

  @Provide
  Arbitrary<Map<String, Value>> sheets() {
    return Arbitraries.randomValue(ScoringPropertyTest::sheet);
  }

  private static Map<String, Value> sheet(Random random) {
    int share = random.nextInt(101);
    Map<String, Value> sheet = new LinkedHashMap<>();
    INSTRUMENT
        .items()
        .filter(item -> random.nextInt(100) < share)
        .forEach(item -> sheet.put(item.code(), value(item, random)));
    return sheet;
  }

  private static Value value(Item item, Random random) {
    if (item.mayBeNotApplicable() && random.nextInt(4) == 0) {
      return new Value.NotApplicable();
    }
    return switch (item.scale()) {
      case R4 -> new Value.Level(item.anchors().get(random.nextInt(item.anchors().size())).level());
      case N4 -> new Value.Count(BigDecimal.valueOf(random.nextInt(14)));
      case P4 -> {
        int denominator = random.nextInt(60);
        yield new Value.Ratio(
            BigDecimal.valueOf(random.nextInt(denominator + 1)), BigDecimal.valueOf(denominator));
      }
      case OBS ->
          new Value.Done(
              IntStream.rangeClosed(1, item.steps().size())
                  .filter(step -> random.nextInt(3) > 0)
                  .boxed()
                  .toList());
      case PCT -> new Value.Percent(BigDecimal.valueOf(random.nextInt(1001), 1));
    };
  }

  private static Map<String, Optional<BigFraction>> scores(Map<String, Value> sheet) {
    Map<String, Optional<BigFraction>> scores = new LinkedHashMap<>();
    sheet.forEach(
        (code, value) ->
            scores.put(code, Scoring.score(INSTRUMENT.findItem(code).orElseThrow(), value)));
    return scores;
  }
}
