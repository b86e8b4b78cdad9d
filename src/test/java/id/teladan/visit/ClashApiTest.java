package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.testing.Arena;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two devices on one sheet: what each had read, and what a person has to settle. */
class ClashApiTest {

  private static final String LOG_OF_ITEMS = "id.teladan.visit.OperationDao.listOfItems";

  private final DraftSheet sheet = new DraftSheet();

  @Test
  void theLogSaysWhatCameTogetherAndWhatTheDeviceHadRead() {
    add(null, by("tablet-1", "A1", 3, 1));
    add(1, by("tablet-1", "A2", 4, 2), by("tablet-1", "A3", 4, 3));

    JsonNode items = sheet.ani.api().get(sheet.path("operations")).json().get("items");

    assertThat(items.findValuesAsText("batch")).containsExactly("1", "2", "2");
    assertThat(items.findValuesAsText("known")).containsExactly("null", "1", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "\"1\"", "99999999999", "[]", "true"})
  void whatADeviceHadReadIsANumberOfABatch(String known) {
    Answer answer =
        sheet
            .ani
            .api()
            .post(sheet.path("operations"), "{\"operations\":[],\"known\":%s}".formatted(known));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("known");
  }

  @Test
  void twoTabletsThatDidNotKnowOfEachOtherClashAndBothAnswersAreKept() {
    ObjectNode one = by("tablet-1", "A1", 3, 1);
    ObjectNode other = by("tablet-2", "A1", 2, 5).put("note", "SK tidak ada");
    add(0, one);
    add(0, other, by("tablet-2", "A2", 4, 6));

    JsonNode clashes = clashes();

    assertThat(clashes).hasSize(1);
    assertThat(clashes.at("/0/item").asText()).isEqualTo("A1");
    assertThat(clashes.at("/0/heads").findValuesAsText("operationId"))
        .containsExactly(other.get("id").asText(), one.get("id").asText());
    assertThat(clashes.at("/0/heads").findValuesAsText("device"))
        .containsExactly("tablet-2", "tablet-1");
    assertThat(clashes.at("/0/heads/0/note").asText()).isEqualTo("SK tidak ada");
    assertThat(clashes.at("/0/heads/1/value/level").asInt()).isEqualTo(3);
    assertThat(clashes.at("/0/heads/0/receivedAt").asText()).isNotEmpty();
  }

  @Test
  void theSameAnswerTwiceAndAnAnswerThatKnewTheOtherAreNoClash() {
    add(0, by("tablet-1", "A1", 3, 1), by("tablet-1", "A2", 4, 2), by("tablet-1", "A3", 4, 3));
    add(0, by("tablet-2", "A1", 3, 1));
    add(1, by("tablet-2", "A2", 2, 9));
    add(null, by("tablet-2", "A3", 2, 9));

    assertThat(clashes()).isEmpty();
  }

  @Test
  void aSheetWithAClashIsHandedInOnceSomebodyHasSettledIt() {
    add(0, sheet.arena.bestAnswers().valueStream().toArray(JsonNode[]::new));
    add(0, by("tablet-2", "A1", 2, 99), by("tablet-2", "A2", 2, 99));
    String stateHash = sheet.read().get("stateHash").asText();

    Answer refused = sheet.submit(stateHash);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.slug()).isEqualTo("sheet-clash");
    assertThat(refused.json().get("items").toString()).isEqualTo("[\"A1\",\"A2\"]");

    add(2, by("tablet-1", "A1", 4, 100), by("tablet-2", "A2", 2, 100));
    assertThat(clashes()).isEmpty();
    String settled = sheet.read().get("stateHash").asText();
    assertThat(sheet.submit(settled).status()).isEqualTo(201);
  }

  @Test
  void whatAnotherOnlySaysToHaveReadSettlesNothingThatCameLater() {
    add(900, by("tablet-1", "A1", 3, 9));
    add(0, by("tablet-2", "A1", 2, 5));

    assertThat(clashes()).hasSize(1);
    assertThat(sheet.ani.api().get(sheet.path("operations")).json().at("/items/0/known").asInt())
        .isZero();
  }

  @Test
  void theLogOfASheetWithOneDeviceIsNeverAsked() {
    add(null, by("tablet-1", "A1", 3, 1));
    long before = asked();
    add(null, by("tablet-1", "A1", 2, 2), by("tablet-1", "A2", 4, 3));
    assertThat(clashes()).isEmpty();
    assertThat(asked()).isEqualTo(before);

    add(null, by("tablet-2", "A1", 2, 9));
    assertThat(asked()).isEqualTo(before + 1);
  }

  @Test
  void anothersDraftShowsNoClashes() {
    add(0, by("tablet-1", "A1", 3, 1));
    add(0, by("tablet-2", "A1", 2, 1));

    assertThat(sheet.arena.committee().get(sheet.path("clashes")).status()).isEqualTo(404);
    assertThat(sheet.budi.api().get(sheet.path("clashes")).status()).isEqualTo(404);
  }

  private static long asked() {
    return Portal.app().getEnvironment().metrics().getTimers().entrySet().stream()
        .filter(timer -> timer.getKey().endsWith(LOG_OF_ITEMS))
        .mapToLong(timer -> timer.getValue().getCount())
        .sum();
  }

  private void add(Integer known, JsonNode... operations) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("known", known);
    body.putArray("operations").addAll(List.of(operations));
    Answer answer = sheet.ani.api().post(sheet.path("operations"), body.toString());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(DraftSheet.outcomes(answer.json())).containsOnly("STORED");
  }

  private JsonNode clashes() {
    return sheet.ani.api().get(sheet.path("clashes")).json().get("items");
  }

  private static ObjectNode by(String device, String item, int level, long counter) {
    return Arena.operation(item, Arena.level(level), counter).put("device", device);
  }
}
