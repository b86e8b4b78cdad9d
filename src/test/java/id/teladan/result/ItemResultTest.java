package id.teladan.result;

import static id.teladan.result.Judging.exact;
import static id.teladan.result.Judging.item;
import static id.teladan.result.Judging.score;
import static id.teladan.result.Judging.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.instrument.Exact;
import id.teladan.instrument.Item;
import id.teladan.instrument.Scoring;
import id.teladan.instrument.Stage;
import id.teladan.visit.VisitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemResultTest {

  private static final VisitId DESK = VisitId.next();
  private static final VisitId FIELD = VisitId.next();

  @ParameterizedTest
  @CsvSource({
    "A1, 3, 4,   3,   3,   10/3, 3.33, 2.50, 1,   false",
    "D2, 4, 3.6, 3.2, 4.0, 18/5, 3.60, 3.60, 0.8, false",
    "D7, 3, 2.4, 3.2, 2.4, 8/3,  2.67, 2.00, 0.8, false",
    "D8, 2, 4,   2,   3,   3,    3.00, 1.50, 2,   true"
  })
  void threeJudgesAreAveragedExactlyAsInTheGuide(
      String code,
      String weight,
      String first,
      String second,
      String third,
      String mean,
      String publishedMean,
      String points,
      String spread,
      boolean flagged) {
    Item item = item(code, weight);
    ItemResult result = resultOf(item, first, second, third);

    assertThat(result.mean()).contains(exact(mean));
    assertThat(Exact.published(exact(mean))).isEqualByComparingTo(publishedMean);
    assertThat(Exact.published(Scoring.points(item, exact(mean)))).isEqualByComparingTo(points);
    assertThat(result.spread()).isEqualTo(exact(spread));
    assertThat(result.flag()).isEqualTo(flagged ? Optional.of(Flag.SPREAD) : Optional.empty());
  }

  @Test
  void theSpreadIsComparedExactly() {
    assertThat(resultOf(item("D1", "2"), "3.9999999", "2").flag()).isEmpty();
    assertThat(resultOf(item("D1", "2"), "4", "2").flag()).contains(Flag.SPREAD);
  }

  @Test
  void oneJudgeIsNeverFlagged() {
    assertThat(resultOf(item("D1", "2"), "4").flag()).isEmpty();
    assertThat(resultOf(item("D1", "2"), "-").flag()).isEmpty();
  }

  @Test
  void notApplicableToSomeIsFlaggedAndTheOthersMakeTheMean() {
    ItemResult result = resultOf(item("D4", "1"), "3", "-", "4");

    assertThat(result.flag()).contains(Flag.NOT_APPLICABLE);
    assertThat(result.mean()).contains(exact("3.5"));
  }

  @Test
  void aWideSpreadComesBeforeNotApplicable() {
    assertThat(resultOf(item("D4", "1"), "1", "-", "4").flag()).contains(Flag.SPREAD);
  }

  @Test
  void notApplicableToAllIsNotApplicable() {
    ItemResult result = resultOf(item("D4", "1"), "-", "-");

    assertThat(result.isAnswered()).isTrue();
    assertThat(result.mean()).isEmpty();
    assertThat(result.flag()).isEmpty();
  }

  @Test
  void whatNobodyAnsweredIsOpen() {
    assertThat(resultOf(item("D4", "1")).isAnswered()).isFalse();
  }

  @Test
  void theFieldReplacesWhatTheDeskFound() {
    ItemResult result =
        ItemResult.of(
            item("A1", "3", Stage.ADM),
            List.of(
                sheet("satu", DESK, Stage.ADM, "A1", "4"),
                sheet("dua", DESK, Stage.ADM, "A1", "4"),
                sheet("satu", FIELD, Stage.LAP, "A1", "2"),
                sheet("dua", FIELD, Stage.LAP, "A1", "3")));

    assertThat(result.mean()).contains(exact("2.5"));
    assertThat(result.replacedMean()).contains(exact("4"));
    assertThat(result.flag()).as("only what counts is compared").isEmpty();
    assertThat(result.differsFromDesk()).isTrue();
  }

  @Test
  void aDifferenceOfOneBetweenFieldAndDeskIsNotNamed() {
    assertThat(deskAndField("4", "3").differsFromDesk()).isFalse();
    assertThat(deskAndField("4", "2.999").differsFromDesk()).isTrue();
    assertThat(deskAndField("2", "3.001").differsFromDesk()).isTrue();
    assertThat(deskAndField("4", "-").differsFromDesk()).isFalse();
  }

  @Test
  void anItemOfTheFieldIsNeverReplaced() {
    ItemResult result =
        ItemResult.of(
            item("D1", "2", Stage.LAP),
            List.of(
                sheet("satu", DESK, null, "D1", "4"), sheet("dua", FIELD, Stage.LAP, "D1", "3")));

    assertThat(result.mean()).contains(exact("3.5"));
    assertThat(result.replaced()).isEmpty();
  }

  @Property
  void theOrderOfTheSheetsNeverChangesTheResult(
      @ForAll("scores") List<String> scores, @ForAll long seed) {
    Item item = item("D4", "1");
    List<ScoredSheet> sheets = sheetsOf(item, scores.toArray(String[]::new));
    List<ScoredSheet> shuffled = new ArrayList<>(sheets);
    Collections.shuffle(shuffled, new Random(seed));

    ItemResult result = ItemResult.of(item, sheets);
    ItemResult again = ItemResult.of(item, shuffled);

    assertThat(again.mean()).isEqualTo(result.mean());
    assertThat(again.spread()).isEqualTo(result.spread());
    assertThat(again.flag()).isEqualTo(result.flag());
  }

  @Property
  void theMeanLiesBetweenTheLowestAndTheHighest(@ForAll("scores") List<String> texts) {
    ItemResult result = resultOf(item("D4", "1"), texts.toArray(String[]::new));
    List<BigFraction> scores = texts.stream().flatMap(text -> score(text).stream()).toList();

    assertThat(result.mean().isPresent()).isEqualTo(!scores.isEmpty());
    result
        .mean()
        .ifPresent(
            mean -> {
              assertThat(mean).isGreaterThanOrEqualTo(Collections.min(scores));
              assertThat(mean).isLessThanOrEqualTo(Collections.max(scores));
            });
  }

  @Provide
  Arbitrary<List<String>> scores() {
    return Arbitraries.of("0", "1", "2", "3", "4", "3.2", "2.4", "8/7", "11/3", "-")
        .list()
        .ofMaxSize(6);
  }

  private static ItemResult deskAndField(String desk, String field) {
    return ItemResult.of(
        item("A1", "3", Stage.ADM),
        List.of(
            sheet("satu", DESK, Stage.ADM, "A1", desk),
            sheet("satu", FIELD, Stage.LAP, "A1", field)));
  }

  private static ItemResult resultOf(Item item, String... scores) {
    return ItemResult.of(item, sheetsOf(item, scores));
  }

  private static List<ScoredSheet> sheetsOf(Item item, String... scores) {
    List<ScoredSheet> sheets = new ArrayList<>();
    for (String score : scores) {
      sheets.add(sheet("penilai" + sheets.size(), item.code(), score));
    }
    return sheets;
  }
}
