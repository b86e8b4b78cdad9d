package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.AtOnce;
import id.teladan.testing.PortalClient.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deciding a result: what is sealed, when it may be, and by whom of many at once. */
class DecisionApiTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID entry = board.enter();
  private final UUID visit = board.visit(entry);
  private final UUID sheet = board.score(board.ani, visit, "A1", 3);

  @Test
  void aDecisionSealsTheResultUnderAHash() {
    Answer answer = board.decide();

    assertThat(answer.status()).isEqualTo(201);
    JsonNode decision = answer.json();
    assertThat(decision.get("number").asInt()).isEqualTo(1);
    assertThat(decision.get("note").asText()).isEqualTo("Disetujui pleno");
    assertThat(decision.get("hash").asText()).hasSize(64);
    JsonNode listed = board.committee().get(board.path("decisions")).json().at("/items/0");
    assertThat(listed).isEqualTo(decision);
    assertThat(board.recap().get("status").asText()).isEqualTo("DECIDED");
    assertThat(board.ani.api().get("/api/v1/sheets/" + sheet).json().get("status").asText())
        .isEqualTo("FINAL");
  }

  @Test
  void afterADecisionNothingBelowChanges() {
    UUID other = board.enter();
    UUID otherVisit = board.visit(other);
    UUID draft = board.begin(board.budi, visit, "A1", 4);
    Scoreboard.require(201, board.decide());

    assertThat(board.decide().slug()).isEqualTo("sealed");
    assertThat(
            board
                .committee()
                .put(
                    board.path("entries/" + entry), "{\"status\":\"ABSENT\",\"reason\":\"Banjir\"}")
                .slug())
        .isEqualTo("sealed");
    assertThat(
            board
                .committee()
                .put(
                    board.path("entries/" + Ids.next()),
                    "{\"posyanduId\":\"%s\"}".formatted(board.arena.posyandu()))
                .slug())
        .isEqualTo("sealed");
    assertThat(
            board
                .committee()
                .put(
                    board.path("entries/%s/penalties/%s".formatted(entry, Ids.next())),
                    "{\"points\":1,\"reason\":\"x\"}")
                .slug())
        .isEqualTo("sealed");
    assertThat(
            board
                .committee()
                .put(board.path("assessors/" + board.arena.assessor().username()), "{}")
                .slug())
        .isEqualTo("sealed");
    assertThat(
            board
                .committee()
                .put(
                    "/api/v1/visits/" + otherVisit,
                    "{\"entryId\":\"%s\",\"scheduledOn\":\"2026-08-15\"}".formatted(other))
                .slug())
        .isEqualTo("sealed");
    assertThat(
            board
                .committee()
                .post("/api/v1/sheets/%s/return".formatted(sheet), "{\"reason\":\"x\"}")
                .slug())
        .isEqualTo("sealed");
    assertThat(
            board
                .budi
                .api()
                .put("/api/v1/sheets/" + Ids.next(), "{\"visitId\":\"%s\"}".formatted(otherVisit))
                .slug())
        .isEqualTo("sealed");
    Answer operation =
        board
            .budi
            .api()
            .post(
                "/api/v1/sheets/%s/operations".formatted(draft),
                Arena.body(Arena.operation("A1", Arena.level(1), 999)));
    assertThat(operation.text()).contains("/problems/sealed");
    String hash = board.budi.api().get("/api/v1/sheets/" + draft).json().get("stateHash").asText();
    assertThat(
            board
                .budi
                .api()
                .post(
                    "/api/v1/sheets/%s/submission".formatted(draft),
                    "{\"stateHash\":\"%s\"}".formatted(hash))
                .slug())
        .isEqualTo("sealed");
  }

  @Test
  void anOpenModerationStopsADecision() {
    UUID budis = board.score(board.budi, visit, "A1", 1);

    Answer refused = board.decide();

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.slug()).isEqualTo("moderation-open");
    assertThat(refused.json().get("open").asInt()).isEqualTo(1);
    assertThat(board.recap().get("status").asText()).isEqualTo("OPEN");
    assertThat(board.confirm(board.ani, sheet, "A1").status()).isEqualTo(201);
    assertThat(board.confirm(board.budi, budis, "A1").status()).isEqualTo(201);
    assertThat(board.decide().status()).isEqualTo(201);
  }

  @Test
  void whatWasNotOpenedCannotBeDecided() {
    UUID draft = board.arena.competition();

    assertThat(
            board
                .committee()
                .post("/api/v1/competitions/%s/decision".formatted(draft), "{\"note\":\"x\"}")
                .slug())
        .isEqualTo("competition-not-open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"note\":\"\"}", "{\"note\":\"x\",\"more\":1}", "null"})
  void aDecisionNeedsANote(String body) {
    assertThat(board.committee().post(board.path("decision"), body).status()).isEqualTo(422);
    assertThat(board.committee().post(board.path("corrections"), body).status()).isEqualTo(422);
  }

  @Test
  void ofManyDecisionsAtOnceOneIsMade() {
    List<Answer> answers = AtOnce.times(6, i -> board.decide());

    assertThat(answers)
        .extracting(Answer::status)
        .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    assertThat(board.committee().get(board.path("decisions")).json().get("items")).hasSize(1);
  }

  @Test
  void answersThatCompeteWithADecisionAreInItOrRefused() {
    for (int round = 0; round < 3; round++) {
      Scoreboard own = new Scoreboard();
      UUID ownEntry = own.enter();
      UUID ownVisit = own.visit(ownEntry);
      UUID late = own.begin(own.ani, ownVisit, "A1", 4);
      String hash = own.ani.api().get("/api/v1/sheets/" + late).json().get("stateHash").asText();

      List<Answer> answers =
          AtOnce.run(
              List.of(
                  () ->
                      own.ani
                          .api()
                          .post(
                              "/api/v1/sheets/%s/submission".formatted(late),
                              "{\"stateHash\":\"%s\"}".formatted(hash)),
                  own::decide));

      Scoreboard.require(201, answers.get(1));
      boolean counted = own.recap().at("/rows/0/rank").isNumber();
      assertThat(answers.get(0).status()).isEqualTo(counted ? 201 : 409);
    }
  }
}
