package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A result is not decided by a sheet in which two devices contradict each other. */
class ClashingSheetTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID entry = board.enter();
  private final UUID sheet = board.score(board.ani, board.visit(entry), "A1", 3);

  @Test
  void aClashStopsTheDecisionUntilItIsSettled() {
    UUID other = board.enter();
    UUID good = board.score(board.ani, board.visit(other), "A1", 3);
    admitFromAnotherDevice();

    Answer refused = board.decide();

    assertThat(good).isNotEqualTo(sheet);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.slug()).isEqualTo("sheets-clash");
    assertThat(refused.json().get("entries").findValuesAsText("entryId"))
        .containsExactly(entry.toString());
    String name = refused.json().at("/entries/0/name").asText();
    assertThat(name).isNotBlank();
    assertThat(refused.json().get("detail").asText()).contains(name);
    assertThat(board.recap().get("status").asText()).isEqualTo("OPEN");

    settle();
    assertThat(board.decide().status()).isEqualTo(201);
  }

  @Test
  void whoDoesNotTakePartAnyMoreStopsNothing() {
    admitFromAnotherDevice();
    Scoreboard.require(
        200,
        board
            .committee()
            .put(board.path("entries/" + entry), "{\"status\":\"ABSENT\",\"reason\":\"Banjir\"}"));
    assertThat(board.decide().status()).isEqualTo(201);
  }

  private void admitFromAnotherDevice() {
    String late = from("lain", 0, Arena.operation("A1", Arena.level(0), 99));
    JsonNode receipt = board.ani.api().post(path("operations"), late).json().at("/receipts/0");
    assertThat(receipt.get("kept").asBoolean()).isTrue();
    Scoreboard.require(
        200,
        board.committee().post(path("late-operations/decision"), "{\"outcome\":\"ADMITTED\"}"));
  }

  private void settle() {
    Scoreboard.require(
        200, board.committee().post(path("return"), "{\"reason\":\"Pilih salah satu\"}"));
    String body = from("lain", 2, Arena.operation("A1", Arena.level(3), 100));
    String hash = board.ani.api().post(path("operations"), body).json().get("stateHash").asText();
    Scoreboard.require(
        201, board.ani.api().post(path("submission"), "{\"stateHash\":\"%s\"}".formatted(hash)));
  }

  private static String from(String device, int known, ObjectNode operation) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("known", known);
    body.putArray("operations").add(operation.put("device", device));
    return body.toString();
  }

  private String path(String below) {
    return "/api/v1/sheets/%s/%s".formatted(sheet, below);
  }
}
