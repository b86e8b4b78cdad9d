package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import id.teladan.testing.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a sheet's operations are stored, receipted and merged. */
class OperationApiTest {

  private final DraftSheet sheet = new DraftSheet();

  @Test
  void anOperationIsReceiptedWithASignatureOverItsContent() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);

    JsonNode answer = sheet.add(operation).json();

    JsonNode receipt = answer.get("receipts").get(0);
    assertThat(receipt.get("outcome").asText()).isEqualTo("STORED");
    String hash = Hashes.sha256(CanonicalJson.of(operation));
    assertThat(receipt.get("contentHash").asText()).isEqualTo(hash);
    String signed =
        String.join(
            "\n",
            operation.get("id").asText(),
            hash,
            sheet.id.toString(),
            receipt.get("receivedAt").asText());
    assertThat(DraftSheet.key().verifies(signed, receipt.get("signature").asText())).isTrue();
    assertThat(answer.get("stateHash").asText())
        .isEqualTo(Hashes.sha256("{\"A1\":{\"note\":null,\"value\":{\"level\":3}}}"));
    assertThat(answer.get("score").decimalValue()).isEqualByComparingTo("2.25");
  }

  @Test
  void anAbsentNoteHashesLikeANullOne() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);
    String hash = Hashes.sha256(CanonicalJson.of(operation));
    ObjectNode without = operation.deepCopy();
    without.remove("note");

    assertThat(sheet.add(without).json().at("/receipts/0/contentHash").asText()).isEqualTo(hash);
  }

  @Test
  void anOperationSentAgainGetsTheFirstReceiptForEver() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);
    ObjectNode another = Arena.operation("A2", Arena.level(4), 2);
    JsonNode first = sheet.add(operation).json().get("receipts").get(0);

    JsonNode answer = sheet.add(another, operation, operation).json();

    assertThat(DraftSheet.outcomes(answer))
        .containsExactly("STORED", "ALREADY_STORED", "ALREADY_STORED");
    for (int again : new int[] {1, 2}) {
      JsonNode receipt = answer.get("receipts").get(again);
      assertThat(receipt.get("receivedAt")).isEqualTo(first.get("receivedAt"));
      assertThat(receipt.get("signature")).isEqualTo(first.get("signature"));
    }
  }

  @Test
  void anIdIsTakenForOtherContentAndOnAnotherSheet() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);
    assertThat(sheet.add(operation).status()).isEqualTo(200);
    ObjectNode other = operation.deepCopy();
    other.set("value", Arena.level(4));
    UUID budisSheet = sheet.arena.sheet(sheet.budi, sheet.visit);

    JsonNode changed = sheet.add(other).json();
    JsonNode elsewhere =
        sheet
            .budi
            .api()
            .post("/api/v1/sheets/%s/operations".formatted(budisSheet), Arena.body(operation))
            .json();
    JsonNode twiceInOne =
        sheet.add(Arena.operation("A2", Arena.level(4), 5), withIdOf(other, "A3")).json();

    assertThat(DraftSheet.outcomes(changed)).containsExactly("REFUSED");
    assertThat(changed.at("/receipts/0/problem/type").asText()).isEqualTo("/problems/id-taken");
    assertThat(DraftSheet.outcomes(elsewhere)).containsExactly("REFUSED");
    assertThat(DraftSheet.outcomes(twiceInOne)).containsExactly("STORED", "REFUSED");
    assertThat(sheet.read().at("/answers/A1/value/level").asInt()).isEqualTo(3);
  }

  @Test
  void theHighestCounterHoldsWhateverCameLast() {
    assertThat(sheet.add(Arena.operation("A1", Arena.level(4), 9)).status()).isEqualTo(200);
    assertThat(sheet.add(Arena.operation("A1", Arena.level(1), 3)).status()).isEqualTo(200);

    assertThat(sheet.read().at("/answers/A1/value/level").asInt()).isEqualTo(4);
    JsonNode log = sheet.ani.api().get(sheet.path("operations")).json();
    assertThat(log.get("items")).hasSize(2);
  }

  @Test
  void theLogIsListedPageByPageInTheOrderOfArrival() {
    ArrayNode operations = sheet.arena.bestAnswers();
    assertThat(sheet.add(operations).status()).isEqualTo(200);

    List<String> ids = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonNode page = sheet.ani.api().get(sheet.path("operations?limit=20&after=" + after)).json();
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      after = page.get("next").textValue();
    }

    assertThat(ids).hasSize(DraftSheet.ITEMS).isEqualTo(operations.findValuesAsText("id"));
    assertThat(sheet.ani.api().get(sheet.path("operations?after=x")).status()).isEqualTo(422);
  }

  @Test
  void notesKeepEmojiQuotesAndMarkupAndAreBounded() {
    String note = "👩‍⚕️ O'Brien \"<script>alert(1)</script>\" 100%_";
    ObjectNode odd = Arena.operation("A1", Arena.level(3), 1).put("note", note);
    ObjectNode tooLong = Arena.operation("A2", Arena.level(4), 2).put("note", "a".repeat(10_000));

    JsonNode answer = sheet.add(odd, tooLong).json();

    assertThat(DraftSheet.outcomes(answer)).containsExactly("STORED", "REFUSED");
    assertThat(sheet.read().at("/answers/A1/note").asText()).isEqualTo(note);
    assertThat(sheet.add(odd).json().at("/receipts/0/outcome").asText())
        .isEqualTo("ALREADY_STORED");
  }

  private static ObjectNode withIdOf(JsonNode other, String item) {
    return Arena.operation(item, Arena.level(4), 6).put("id", other.get("id").asText());
  }
}
