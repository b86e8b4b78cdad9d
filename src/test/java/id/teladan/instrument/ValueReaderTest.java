package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper EXACT_JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final Item REGISTERED = Items.rated("A2", "1", 4, 2, 1, 0);
  private static final Item VISITS = Items.thresholds("A5", Scale.N4, "8", "6", "4", "1");
  private static final Item TRAINED = Items.thresholds("B3", Scale.P4, "100", "75", "50", "25");
  private static final Item MEASURING = Items.observed("D2", "4", 10, 1, 4, 7);
  private static final Item TEST = Items.percent("K2.1", "20");

  @Test
  void eachScaleReadsItsOwnForm() {
    assertThat(accepted(REGISTERED, "{'level': 2}")).isEqualTo(new Value.Level(2));
    assertThat(accepted(VISITS, "{'count': 7}")).isEqualTo(new Value.Count(new BigDecimal("7")));
    assertThat(accepted(TRAINED, "{'numerator': 41, 'denominator': 50}"))
        .isEqualTo(new Value.Ratio(new BigDecimal("41"), new BigDecimal("50")));
    assertThat(accepted(MEASURING, "{'done': [5, 1, 2]}"))
        .isEqualTo(new Value.Done(List.of(1, 2, 5)));
    assertThat(accepted(MEASURING, "{'done': []}")).isEqualTo(new Value.Done(List.of()));
    assertThat(accepted(TEST, "{'percent': 82.5}"))
        .isEqualTo(new Value.Percent(new BigDecimal("82.5")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'level': 3}", "{'level': 5}", "{'level': -1}", "{'level': 2.5}"})
  void aLevelWithoutAnAnchorIsRefused(String value) {
    assertThat(refused(REGISTERED, value)).isNotBlank();
  }

  @Test
  void aRefusedLevelNamesTheLevelsThereAre() {
    assertThat(refused(REGISTERED, "{'level': 3}")).contains("4, 2, 1, 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'done': [0]}",
        "{'done': [11]}",
        "{'done': [-1]}",
        "{'done': [1.5]}",
        "{'done': ['1']}",
        "{'done': [null]}",
        "{'done': [2, 2]}",
        "{'done': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}",
        "{'done': [99999999999999999999]}",
        "{'done': 3}",
        "{'done': null}",
        "{}"
      })
  void stepsThatDoNotExistOrAreTickedTwiceAreRefused(String value) {
    assertThat(refused(MEASURING, value)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'count': -1}",
        "{'count': 7.5}",
        "{'count': '7'}",
        "{'count': null}",
        "{'count': true}",
        "{'count': 1000000000}",
        "{'count': 1e400}",
        "{'count': 1e999999999}",
        "{'level': 4}",
        "{'count': 7, 'percent': 4}",
        "[7]",
        "7",
        "null",
        "'7'"
      })
  void aCountIsAWholeNumberFromZero(String value) {
    assertThat(refused(VISITS, value)).isNotBlank();
  }

  @Test
  void aNumberCloseToNothingIsNotNothing() throws JsonProcessingException {
    JsonNode tiny = EXACT_JSON.readTree("{\"count\": 1e-999999999}");

    assertThat(VISITS.check(tiny)).isInstanceOf(ValueCheck.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"7, true", "7.25, true", "7.0, true", "7.250, true", "7.255, false"})
  void anItemMayAllowDecimals(String count, boolean fits) {
    Item onDuty = ItemBuilder.of(VISITS).decimals(2).build();

    assertThat(check(onDuty, "{'count': " + count + "}") instanceof ValueCheck.Accepted)
        .isEqualTo(fits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "100.1", "101", "1e3", "0.1234567"})
  void aMarkIsFromZeroToAHundred(String percent) {
    assertThat(refused(TEST, "{'percent': " + percent + "}")).isNotBlank();
  }

  @Test
  void aNumeratorAboveItsDenominatorIsRefusedUnlessTheTargetIsAnEstimate() {
    String more = "{'numerator': 51, 'denominator': 50}";

    assertThat(refused(TRAINED, more)).contains("melebihi");
    assertThat(accepted(ItemBuilder.of(TRAINED).mayExceed(true).build(), more))
        .isInstanceOf(Value.Ratio.class);
    assertThat(refused(TRAINED, "{'numerator': 5, 'denominator': 0}")).contains("melebihi");
  }

  @Test
  void nothingToTakeAShareOfIsNotApplicable() {
    Value none = accepted(TRAINED, "{'numerator': 0, 'denominator': 0}");

    assertThat(none.isNotApplicable()).isTrue();
    assertThat(Scoring.score(TRAINED, none)).isEmpty();
  }

  @Test
  void onlyAnItemThatAllowsItIsNotApplicable() {
    String notApplicable = "{'notApplicable': true}";

    assertThat(refused(MEASURING, notApplicable)).contains("D2");
    assertThat(
            accepted(ItemBuilder.of(MEASURING).notApplicable(true).build(), notApplicable)
                .isNotApplicable())
        .isTrue();
    assertThat(accepted(TRAINED, notApplicable).isNotApplicable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'notApplicable': false}",
        "{'notApplicable': 'true'}",
        "{'notApplicable': true, 'done': [1]}"
      })
  void notApplicableStandsAlone(String value) {
    assertThat(refused(ItemBuilder.of(MEASURING).notApplicable(true).build(), value)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"level\":2}",
        "{\"count\":7}",
        "{\"numerator\":41,\"denominator\":50}",
        "{\"done\":[1,2,5]}",
        "{\"percent\":82.5}",
        "{\"notApplicable\":true}"
      })
  void anAnswerIsWrittenAsItWasRead(String json) {
    Value value =
        List.of(REGISTERED, VISITS, TRAINED, MEASURING, TEST).stream()
            .map(item -> check(item, json))
            .filter(ValueCheck.Accepted.class::isInstance)
            .map(check -> ((ValueCheck.Accepted) check).value())
            .findFirst()
            .orElseThrow();

    assertThat(value.toJson()).hasToString(json);
  }

  private static Value accepted(Item item, String value) {
    return ((ValueCheck.Accepted) check(item, value)).value();
  }

  private static String refused(Item item, String value) {
    return ((ValueCheck.Refused) check(item, value)).reason();
  }

  private static ValueCheck check(Item item, String value) {
    try {
      String json = value.replace('\'', '"');
      ValueCheck check = item.check(JSON.readTree(json));
      assertThat(item.check(EXACT_JSON.readTree(json))).isEqualTo(check);
      return check;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
