package id.teladan.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Ids;
import id.teladan.platform.SigningKey;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sheet whose tablet stays away for long, in a competition of its own with one judge. */
final class FieldSheet {

  final Arena arena = new Arena();
  final TestAccount ani = arena.assessor();
  final UUID competition = arena.competition();
  final UUID entry = arena.enter(competition, arena.posyandu());
  final UUID visit;
  final UUID id;

  FieldSheet() {
    arena.appoint(competition, ani);
    arena.open(competition);
    visit = arena.visit(entry);
    id = arena.sheet(ani, visit);
  }

  String path(String below) {
    return "/api/v1/sheets/" + id + below;
  }

  JsonNode read() {
    return ani.api().get(path("")).json();
  }

  /** The receipts of what is sent. */
  @CanIgnoreReturnValue
  JsonNode send(JsonNode... operations) {
    Answer answer = ani.api().post(path("/operations"), Arena.body(operations));
    assertThat(answer.status()).isEqualTo(200);
    return answer.json().get("receipts");
  }

  @CanIgnoreReturnValue
  Answer submit(String stateHash) {
    return ani.api().post(path("/submission"), "{\"stateHash\":\"%s\"}".formatted(stateHash));
  }

  /** Everything answered as well as can be. */
  String answerAll() {
    ArrayNode best = arena.bestAnswers();
    send(best.valueStream().toArray(JsonNode[]::new));
    return read().get("stateHash").asText();
  }

  void submitAll() {
    assertThat(submit(answerAll()).status()).isEqualTo(201);
  }

  void withdraw() {
    assertThat(
            arena
                .committee()
                .put(
                    "/api/v1/competitions/%s/entries/%s".formatted(competition, entry),
                    "{\"status\":\"WITHDRAWN\",\"reason\":\"Banjir\"}")
                .status())
        .isEqualTo(200);
  }

  void seal() {
    assertThat(committee("/decision", "{\"note\":\"Pleno\"}").status()).isBetween(200, 201);
  }

  void correct() {
    assertThat(committee("/corrections", "{\"reason\":\"Tablet terlambat\"}").status())
        .isBetween(200, 201);
  }

  Answer committee(String below, String body) {
    return arena.committee().post("/api/v1/competitions/" + competition + below, body);
  }

  JsonNode late(String query) {
    return arena
        .committee()
        .get("/api/v1/competitions/%s/late-operations%s".formatted(competition, query))
        .json()
        .get("items");
  }

  Answer decide(String outcome, @Nullable String reason, @Nullable List<String> ids) {
    ObjectNode body =
        JsonNodeFactory.instance.objectNode().put("outcome", outcome).put("reason", reason);
    if (ids != null) {
      ArrayNode list = body.putArray("operationIds");
      ids.forEach(list::add);
    }
    return arena.committee().post(path("/late-operations/decision"), body.toString());
  }

  Answer decideSubmission(String stateHash, String outcome, String reason) {
    return arena
        .committee()
        .post(
            path("/late-submissions/decision"),
            "{\"stateHash\":\"%s\",\"outcome\":\"%s\",\"reason\":\"%s\"}"
                .formatted(stateHash, outcome, reason));
  }

  static ObjectNode answer(int level, long counter) {
    return Arena.operation("A1", Arena.level(level), counter);
  }

  static String newId() {
    return Ids.next().toString();
  }

  static SigningKey key() {
    return new SigningKey(Registers.secrets());
  }
}
