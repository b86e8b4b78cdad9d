package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.teladan.testing.AtOnce;
import id.teladan.testing.PortalClient.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One sheet to which many devices send at once. */
class SheetAtOnceTest {

  private final DraftSheet sheet = new DraftSheet();

  @Test
  void twoSubmissionsAtOnceGiveOneReceipt() {
    String stateHash = sheet.add(sheet.arena.bestAnswers()).json().get("stateHash").asText();

    List<Answer> answers = AtOnce.times(8, i -> sheet.submit(stateHash));

    assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
    assertThat(answers).extracting(Answer::status).filteredOn(status -> status == 201).hasSize(1);
    assertThat(answers)
        .extracting(answer -> answer.json().get("signature").asText())
        .containsOnly(answers.get(0).json().get("signature").asText());
  }

  @Test
  void theSameOperationsInParallelAreStoredOnceAndAllReceiptedAlike() {
    ArrayNode operations = sheet.arena.bestAnswers();

    List<Answer> answers =
        AtOnce.times(
            6,
            i -> {
              List<JsonNode> shuffled = new ArrayList<>();
              operations.forEach(shuffled::add);
              Collections.shuffle(shuffled, new Random(i));
              return sheet.add(shuffled.toArray(JsonNode[]::new));
            });

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    long stored =
        answers.stream()
            .flatMap(answer -> DraftSheet.outcomes(answer.json()).stream())
            .filter("STORED"::equals)
            .count();
    assertThat(stored).isEqualTo(DraftSheet.ITEMS);
    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(DraftSheet.outcomes(answer.json()))
                    .doesNotContain("REFUSED")
                    .hasSize(DraftSheet.ITEMS));
    assertThat(sheet.ani.api().get(sheet.path("operations?limit=500")).json().get("items"))
        .hasSize(DraftSheet.ITEMS);
  }

  @Test
  void differentOperationsInParallelAllArrive() {
    ArrayNode operations = sheet.arena.bestAnswers();

    List<Answer> answers = AtOnce.times(DraftSheet.ITEMS, i -> sheet.add(operations.get(i)));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(sheet.read().get("answers")).hasSize(DraftSheet.ITEMS);
    assertThat(sheet.read().get("score").decimalValue()).isEqualByComparingTo("100");
  }
}
