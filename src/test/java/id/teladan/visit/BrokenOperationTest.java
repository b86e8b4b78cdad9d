package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to a sheet and cannot be an answer. */
class BrokenOperationTest {

  private final DraftSheet sheet = new DraftSheet();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":{\"level\":5}}",
        "{\"value\":{\"level\":\"3\"}}",
        "{\"value\":{\"count\":3}}",
        "{\"value\":null}",
        "{\"value\":[]}",
        "{\"value\":{\"notApplicable\":true}}",
        "{\"item\":\"Z9\"}",
        "{\"item\":null}",
        "{\"id\":\"not-an-id\"}",
        "{\"id\":null}",
        "{\"id\":7}",
        "{\"at\":\"2026-02-31T00:00:00Z\"}",
        "{\"at\":\"2026-08-14T02:30:00+07:00\"}",
        "{\"at\":\"2026-08-14t02:30:00Z\"}",
        "{\"at\":\"2026-08-14T02:30:00.Z\"}",
        "{\"at\":\"+12026-08-14T02:30:00Z\"}",
        "{\"at\":\"+1000000000-12-31T23:59:59Z\"}",
        "{\"at\":1786000000}",
        "{\"device\":\"\"}",
        "{\"device\":null}",
        "{\"counter\":-1}",
        "{\"counter\":1.5}",
        "{\"counter\":1e400}",
        "{\"counter\":\"1\"}",
        "{\"note\":7}",
        "{\"surprise\":true}",
        "{\"the fortieth letter of this name is cut\ud83d\ude42\":true}",
        "{\"value\":{\"the fortieth letter of this name is cut\ud83d\ude42\":4}}"
      })
  void aBrokenOperationIsRefusedAndItsNeighborsAreStored(String fault) throws Exception {
    ObjectNode broken = Arena.operation("A1", Arena.level(3), 1);
    JsonNode change = new ObjectMapper().readTree(fault);
    change.properties().forEach(field -> broken.set(field.getKey(), field.getValue()));
    ObjectNode good = Arena.operation("A2", Arena.level(4), 2);

    Answer answer = sheet.add(broken, good);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(DraftSheet.outcomes(answer.json())).containsExactly("REFUSED", "STORED");
    assertThat(answer.json().at("/receipts/0/problem/status").asInt()).isEqualTo(422);
    assertThat(answer.json().at("/receipts/0/problem/errors")).isNotEmpty();
    assertThat(sheet.read().get("answers")).hasSize(1);
  }

  @Test
  void halfAnEmojiIsRefused() {
    String body =
        Arena.body(Arena.operation("A1", Arena.level(3), 1).put("note", "HALF"))
            .replace("HALF", "\\ud83d");

    Answer answer = sheet.ani.api().post(sheet.path("operations"), body);

    assertThat(DraftSheet.outcomes(answer.json())).containsExactly("REFUSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "{\"operations\":{}}", "{\"operations\":[],\"x\":1}"})
  void aBodyWithoutAListOfOperationsIsRefused(String body) {
    assertThat(sheet.ani.api().post(sheet.path("operations"), body).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"operations\":[}", "nonsense"})
  void whatIsNoJsonIsUnreadable(String body) {
    Answer answer = sheet.ani.api().post(sheet.path("operations"), body);
    assertThat(answer.status()).isIn(400, 422);
  }

  @ParameterizedTest
  @CsvSource({"value, 19", "value, 60", "value, 9000", "note, 60", "id, 60", "surprise, 1000"})
  void anOperationThatIsNestedTooDeeplyIsRefusedAlone(String field, int depth) {
    ObjectNode broken = Arena.operation("A1", Arena.level(3), 1).put(field, "DEEP");
    String body =
        Arena.body(broken, Arena.operation("A2", Arena.level(4), 2))
            .replace("\"DEEP\"", "[".repeat(depth) + "]".repeat(depth));

    Answer answer = sheet.ani.api().post(sheet.path("operations"), body);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(DraftSheet.outcomes(answer.json())).containsExactly("REFUSED", "STORED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"operations\":[],\"known\":DEEP}",
        "{\"operations\":[],\"x\":DEEP}",
        "{\"operations\":[DEEP]",
        "DEEP"
      })
  void whatIsNestedTooDeeplyElsewhereIsUnreadable(String body) {
    String deep = body.replace("DEEP", "[".repeat(60) + "]".repeat(60));
    assertThat(sheet.ani.api().post(sheet.path("operations"), deep).status()).isEqualTo(400);
  }

  @Test
  void nobodyReadsWithoutEnd() {
    String deep = "{\"operations\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
    assertThat(sheet.ani.api().post(sheet.path("operations"), deep).status()).isEqualTo(400);
  }

  @Test
  void fiveHundredOperationsAreTakenAndOneMoreIsTooMuch() {
    ObjectNode[] many = new ObjectNode[501];
    Arrays.setAll(many, i -> Arena.operation("A1", Arena.level(4), i));

    assertThat(sheet.add(many).status()).isEqualTo(413);
    assertThat(sheet.add(Arrays.copyOf(many, 500)).status()).isEqualTo(200);
  }
}
