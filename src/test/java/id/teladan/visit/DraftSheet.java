package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.teladan.platform.SigningKey;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Ani's empty sheet of a visit that she makes with Budi, in an arena of its own. */
final class DraftSheet {

  /** How many items the instrument has. */
  static final int ITEMS = 50;

  final Arena arena = new Arena();
  final TestAccount ani = arena.assessor();
  final TestAccount budi = arena.assessor();
  final UUID visit = arena.openVisit(ani, budi);
  final UUID id = arena.sheet(ani, visit);

  String path() {
    return "/api/v1/sheets/" + id;
  }

  String path(String below) {
    return path() + "/" + below;
  }

  JsonNode read() {
    return ani.api().get(path()).json();
  }

  Answer add(JsonNode... operations) {
    return ani.api().post(path("operations"), Arena.body(operations));
  }

  Answer add(ArrayNode operations) {
    return ani.api().post(path("operations"), Arena.body(operations));
  }

  Answer submit(String stateHash) {
    return submit(ani, id, stateHash);
  }

  static Answer submit(TestAccount who, UUID sheet, String stateHash) {
    return who.api()
        .post(
            "/api/v1/sheets/%s/submission".formatted(sheet),
            "{\"stateHash\":\"%s\"}".formatted(stateHash));
  }

  /** Answers everything, this sheet's or another's of the same visit, and hands it in. */
  void submitComplete(TestAccount who, UUID sheet) {
    String stateHash =
        who.api()
            .post("/api/v1/sheets/%s/operations".formatted(sheet), Arena.body(arena.bestAnswers()))
            .json()
            .get("stateHash")
            .asText();
    assertThat(submit(who, sheet, stateHash).status()).isEqualTo(201);
  }

  Answer giveBack(String body) {
    return arena.committee().post(path("return"), body);
  }

  /** The outcome of each receipt, in the order of the operations sent. */
  static List<String> outcomes(JsonNode answer) {
    List<String> outcomes = new ArrayList<>();
    answer.get("receipts").forEach(receipt -> outcomes.add(receipt.get("outcome").asText()));
    return outcomes;
  }

  /** The key of the tests' portal. */
  static SigningKey key() {
    return new SigningKey(Registers.secrets());
  }
}
