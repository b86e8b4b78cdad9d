package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Hashes;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Handing a sheet in, and giving it back. */
class SubmissionApiTest {

  private final DraftSheet sheet = new DraftSheet();

  @Test
  void aCompleteSheetIsSubmittedOnceAndTheReceiptStaysTheSame() {
    String stateHash = sheet.add(sheet.arena.bestAnswers()).json().get("stateHash").asText();

    Answer first = sheet.submit(stateHash);
    Answer again = sheet.submit(stateHash);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    String signed = sheet.id + "\n" + stateHash + "\n" + first.json().get("receivedAt").asText();
    assertThat(DraftSheet.key().verifies(signed, first.json().get("signature").asText())).isTrue();
    assertThat(sheet.read().get("status").asText()).isEqualTo("SUBMITTED");
    assertThat(sheet.read().get("score").decimalValue()).isEqualByComparingTo("100");
  }

  @Test
  void aSubmissionOfAnotherStateIsToldWhatThePortalHolds() {
    ObjectNode operation = Arena.operation("A1", Arena.level(3), 1);
    assertThat(sheet.add(operation).status()).isEqualTo(200);

    Answer answer = sheet.submit(Hashes.sha256("{}"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.slug()).isEqualTo("sheet-differs");
    assertThat(answer.json().get("operationIds").get(0)).isEqualTo(operation.get("id"));
  }

  @Test
  void aHashIsTheSameOnlyLetterByLetter() {
    String stateHash = sheet.add(sheet.arena.bestAnswers()).json().get("stateHash").asText();

    assertThat(sheet.submit(stateHash.toUpperCase(Locale.ROOT)).slug()).isEqualTo("sheet-differs");
    assertThat(sheet.submit(stateHash + " ").slug()).isEqualTo("sheet-differs");
    assertThat(sheet.submit(stateHash).status()).isEqualTo(201);
  }

  @Test
  void anIncompleteSheetIsToldWhatIsMissing() {
    ArrayNode operations = sheet.arena.bestAnswers();
    operations.remove(0);
    String stateHash = sheet.add(operations).json().get("stateHash").asText();

    Answer answer = sheet.submit(stateHash);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.slug()).isEqualTo("sheet-incomplete");
    assertThat(answer.json().get("items")).hasSize(1);
    assertThat(answer.json().at("/items/0").asText()).isEqualTo("A1");
  }

  @Test
  void onAVisitOfOneStageCompleteMeansTheItemsOfThatStage() {
    UUID competition = sheet.arena.competition();
    UUID entry = sheet.arena.enter(competition, sheet.arena.posyandu());
    sheet.arena.appoint(competition, sheet.ani);
    sheet.arena.open(competition);
    UUID desk = sheet.arena.sheet(sheet.ani, sheet.arena.visit(entry, "ADM"));
    ArrayNode operations = JsonNodeFactory.instance.arrayNode();
    ArrayNode all = sheet.arena.bestAnswers();
    List<String> deskItems = itemsOfStage("ADM");
    all.forEach(
        operation -> {
          if (deskItems.contains(operation.get("item").asText())) {
            operations.add(operation);
          }
        });

    String stateHash =
        sheet
            .ani
            .api()
            .post("/api/v1/sheets/%s/operations".formatted(desk), Arena.body(operations))
            .json()
            .get("stateHash")
            .asText();

    assertThat(DraftSheet.submit(sheet.ani, desk, stateHash).status()).isEqualTo(201);
  }

  @Test
  void afterSubmissionNothingNewIsTakenButWhatIsThereIsStillReceipted() {
    ArrayNode operations = sheet.arena.bestAnswers();
    String stateHash = sheet.add(operations).json().get("stateHash").asText();
    assertThat(sheet.submit(stateHash).status()).isEqualTo(201);

    JsonNode answer =
        sheet.add((ObjectNode) operations.get(0), Arena.operation("A1", Arena.level(0), 99)).json();

    assertThat(DraftSheet.outcomes(answer)).containsExactly("ALREADY_STORED", "REFUSED");
    assertThat(answer.at("/receipts/1/problem/type").asText())
        .isEqualTo("/problems/sheet-submitted");
    assertThat(answer.get("stateHash").asText()).isEqualTo(stateHash);
  }

  @Test
  void aReturnedSheetTakesAnswersAgainAndIsSubmittedAnew() {
    String stateHash = sheet.add(sheet.arena.bestAnswers()).json().get("stateHash").asText();
    assertThat(sheet.submit(stateHash).status()).isEqualTo(201);

    Answer without = sheet.giveBack("{}");
    Answer returned = sheet.giveBack("{\"reason\":\"Bukti SK belum ada\"}");
    Answer twice = sheet.giveBack("{\"reason\":\"lagi\"}");

    assertThat(without.status()).isEqualTo(422);
    assertThat(returned.status()).isEqualTo(200);
    assertThat(twice.slug()).isEqualTo("sheet-not-submitted");
    assertThat(sheet.read().get("returnReason").asText()).isEqualTo("Bukti SK belum ada");
    String changed =
        sheet.add(Arena.operation("A1", Arena.level(0), 99)).json().get("stateHash").asText();
    assertThat(sheet.submit(changed).status()).isEqualTo(201);
  }

  private List<String> itemsOfStage(String stage) {
    List<String> codes = new ArrayList<>();
    for (JsonNode section : sheet.arena.instrument().get("sections")) {
      for (JsonNode item : section.get("items")) {
        if (item.get("stage").asText().equals(stage)) {
          codes.add(item.get("code").asText());
        }
      }
    }
    return codes;
  }
}
