package id.teladan.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.UUID;

/**
 * A competition of a test's own, with judges who score by the best answers save for what the test
 * says. Everything goes over the API.
 */
final class Scoreboard {

  final Arena arena = new Arena();
  final TestAccount ani = arena.assessor();
  final TestAccount budi = arena.assessor();
  final UUID competition = arena.competition();
  private final ArrayNode best = arena.bestAnswers();
  private boolean open;

  Scoreboard() {
    arena.appoint(competition, ani);
    arena.appoint(competition, budi);
  }

  UUID enter() {
    return arena.enter(competition, arena.posyandu());
  }

  /** Submits a sheet of the best answers, save for one item that gets this level. */
  UUID score(TestAccount judge, UUID visit, String item, int level) {
    UUID sheet = begin(judge, visit, item, level);
    submit(judge, sheet);
    return sheet;
  }

  UUID begin(TestAccount judge, UUID visit, String item, int level) {
    UUID sheet = arena.sheet(judge, visit);
    ObjectNode body = best.objectNode();
    ArrayNode operations = body.putArray("operations");
    for (JsonNode operation : best) {
      ObjectNode own = operation.deepCopy();
      own.put("id", Ids.next().toString());
      if (own.get("item").asText().equals(item)) {
        own.set("value", Arena.level(level));
      }
      operations.add(own);
    }
    require(
        200, judge.api().post("/api/v1/sheets/%s/operations".formatted(sheet), body.toString()));
    return sheet;
  }

  /** Changes one answer, as a judge in moderation does. */
  Answer answer(TestAccount judge, UUID sheet, String item, int level, long counter) {
    return judge
        .api()
        .post(
            "/api/v1/sheets/%s/operations".formatted(sheet),
            Arena.body(Arena.operation(item, Arena.level(level), counter)));
  }

  void submit(TestAccount judge, UUID sheet) {
    String hash = judge.api().get("/api/v1/sheets/" + sheet).json().get("stateHash").asText();
    require(
        201,
        judge
            .api()
            .post(
                "/api/v1/sheets/%s/submission".formatted(sheet),
                "{\"stateHash\":\"%s\"}".formatted(hash)));
  }

  UUID visit(UUID entry) {
    if (!open) {
      arena.open(competition);
      open = true;
    }
    return arena.visit(entry);
  }

  PortalClient committee() {
    return arena.committee();
  }

  String path(String rest) {
    return "/api/v1/competitions/%s/%s".formatted(competition, rest);
  }

  String page(String rest) {
    return "/lomba/%s/%s".formatted(competition, rest);
  }

  JsonNode recap() {
    Answer answer = committee().get(path("recap"));
    require(200, answer);
    return answer.json();
  }

  JsonNode row(UUID entry) {
    for (JsonNode row : recap().get("rows")) {
      if (row.get("entryId").asText().equals(entry.toString())) {
        return row;
      }
    }
    throw new AssertionError("no row of " + entry);
  }

  JsonNode moderation(PortalClient who) {
    Answer answer = who.get(path("moderation"));
    require(200, answer);
    return answer.json().get("items");
  }

  Answer confirm(TestAccount judge, UUID sheet, String item) {
    return judge
        .api()
        .post(
            "/api/v1/sheets/%s/confirmations".formatted(sheet),
            "{\"item\":\"%s\",\"reason\":\"Sesuai yang saya lihat\"}".formatted(item));
  }

  Answer decide() {
    return committee().post(path("decision"), "{\"note\":\"Disetujui pleno\"}");
  }

  /** With orders of joint winners, as JSON. */
  Answer decide(String orders) {
    return committee()
        .post(path("decision"), "{\"note\":\"Disetujui pleno\",\"orders\":[%s]}".formatted(orders));
  }

  Answer correct() {
    return committee().post(path("corrections"), "{\"reason\":\"Salah catat\"}");
  }

  static void require(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer.status() + " instead of " + status + ": " + answer.text());
    }
  }
}
