package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.Arena;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultApiTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID kenanga = board.enter();
  private final UUID melati = board.enter();

  @Test
  void theRecapAveragesTheJudgesAndRanks() {
    UUID first = board.visit(kenanga);
    UUID second = board.visit(melati);
    assertThat(board.score(board.ani, first, "A1", 4)).isNotNull();
    assertThat(board.score(board.budi, first, "A1", 3)).isNotNull();
    assertThat(board.score(board.ani, second, "A1", 3)).isNotNull();

    JsonNode recap = board.recap();

    assertThat(recap.get("status").asText()).isEqualTo("OPEN");
    JsonNode top = recap.at("/rows/0");
    assertThat(top.get("entryId").asText()).isEqualTo(kenanga.toString());
    assertThat(top.get("rank").asInt()).isEqualTo(1);
    assertThat(top.get("judges").asInt()).isEqualTo(2);
    assertThat(top.at("/sections/A").decimalValue()).isEqualByComparingTo("9.63");
    assertThat(top.get("raw").decimalValue()).isEqualByComparingTo("99.63");
    assertThat(top.get("final").decimalValue()).isEqualByComparingTo("99.63");
    assertThat(top.get("band").asText()).isEqualTo("Sangat baik");
    assertThat(top.get("tie").isNull()).isTrue();
    JsonNode next = recap.at("/rows/1");
    assertThat(next.get("final").decimalValue()).isEqualByComparingTo("99.25");
    assertThat(next.get("judges").asInt()).isEqualTo(1);
  }

  @Test
  void equalScoresShowWhatBrokeTheTie() {
    assertThat(board.score(board.ani, board.visit(kenanga), "", 0)).isNotNull();
    assertThat(board.score(board.ani, board.visit(melati), "", 0)).isNotNull();

    JsonNode rows = board.recap().get("rows");

    assertThat(rows.at("/0/rank").asInt()).isEqualTo(1);
    assertThat(rows.at("/1/rank").asInt()).isEqualTo(1);
    assertThat(rows.at("/0/tie").has("brokenBy")).isTrue();
    assertThat(rows.at("/0/tie/brokenBy").isNull()).isTrue();
  }

  @Test
  void whoeverHasNoRankComesLastWithTheReason() {
    assertThat(board.score(board.ani, board.visit(melati), "A1", 3)).isNotNull();
    Scoreboard.require(
        200,
        board
            .committee()
            .put(
                board.path("entries/" + kenanga), "{\"status\":\"ABSENT\",\"reason\":\"Banjir\"}"));

    JsonNode row = board.recap().at("/rows/1");

    assertThat(row.get("entryId").asText()).isEqualTo(kenanga.toString());
    assertThat(row.get("rank").isNull()).isTrue();
    assertThat(row.get("final").isNull()).isTrue();
    assertThat(row.get("status").asText()).isEqualTo("ABSENT");
    assertThat(row.get("reason").asText()).isEqualTo("Banjir");
  }

  @Test
  void theTraceTellsEveryNumberExactly() {
    UUID visit = board.visit(kenanga);
    assertThat(board.score(board.ani, visit, "A1", 4)).isNotNull();
    assertThat(board.score(board.budi, visit, "A1", 3)).isNotNull();
    Scoreboard.require(201, penalty(Ids.next(), "{\"rule\":\"LATE_DOCUMENTS\",\"days\":5}"));

    JsonNode trace =
        board.committee().get(board.path("entries/%s/trace".formatted(kenanga))).json();

    assertThat(trace.get("raw").asText()).isEqualTo("99.625");
    assertThat(trace.get("penalty").asText()).isEqualTo("3");
    assertThat(trace.get("beforeRounding").asText()).isEqualTo("96.625");
    assertThat(trace.get("final").decimalValue()).isEqualByComparingTo("96.63");
    JsonNode item = trace.at("/items/0");
    assertThat(item.get("code").asText()).isEqualTo("A1");
    assertThat(item.get("mean").asText()).isEqualTo("3.5");
    assertThat(item.get("points").asText()).isEqualTo("2.625");
    assertThat(item.at("/judges/0/value").has("level")).isTrue();
    assertThat(trace.at("/penalties/0/days").asInt()).isEqualTo(5);
  }

  @Test
  void aPenaltyIsGivenReplacedAndTakenBack() {
    assertThat(board.score(board.ani, board.visit(kenanga), "A1", 3)).isNotNull();
    UUID id = Ids.next();

    assertThat(penalty(id, "{\"points\":2.5,\"reason\":\"Foto lama\"}").status()).isEqualTo(201);
    assertThat(penalty(id, "{\"points\":2.50,\"reason\":\"Foto lama\"}").status()).isEqualTo(200);
    assertThat(board.row(kenanga).get("final").decimalValue()).isEqualByComparingTo("96.75");

    assertThat(penalty(id, "{\"rule\":\"LATE_DOCUMENTS\",\"days\":1}").status()).isEqualTo(200);
    assertThat(board.row(kenanga).get("penalty").decimalValue()).isEqualByComparingTo("1");

    String path = board.path("entries/%s/penalties/%s".formatted(kenanga, id));
    assertThat(board.committee().delete(path).status()).isEqualTo(204);
    assertThat(board.committee().delete(path).status()).isEqualTo(404);
    assertThat(board.row(kenanga).get("final").decimalValue()).isEqualByComparingTo("99.25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"rule\":\"LATE_DOCUMENTS\"}",
        "{\"rule\":\"LATE_DOCUMENTS\",\"days\":0}",
        "{\"rule\":\"LATE_DOCUMENTS\",\"days\":1.5}",
        "{\"rule\":\"SOMETHING\",\"days\":1}",
        "{\"points\":-1,\"reason\":\"x\"}",
        "{\"points\":1e400,\"reason\":\"x\"}",
        "{\"points\":0.001,\"reason\":\"x\"}",
        "{\"points\":\"lima\",\"reason\":\"x\"}",
        "{\"points\":1}",
        "{\"points\":1,\"reason\":\"x\",\"surprise\":1}",
        "null"
      })
  void aWrongPenaltyIsRefused(String body) {
    assertThat(penalty(Ids.next(), body).status()).isEqualTo(422);
  }

  @Test
  void aPenaltysIdCannotBeTakenForAnotherEntry() {
    UUID id = Ids.next();
    assertThat(penalty(id, "{\"points\":1,\"reason\":\"x\"}").status()).isEqualTo(201);

    Answer other =
        board
            .committee()
            .put(
                board.path("entries/%s/penalties/%s".formatted(melati, id)),
                "{\"points\":1,\"reason\":\"x\"}");

    assertThat(other.slug()).isEqualTo("id-taken");
  }

  @Test
  void theRecapIsHandedOutAsFiles() {
    assertThat(board.score(board.ani, board.visit(kenanga), "A1", 3)).isNotNull();

    Answer csv = board.committee().get(board.path("recap.csv"));
    assertThat(csv.text()).startsWith("\uFEFFperingkat;nama;").contains(";99,25;");
    assertThat(csv.response().headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/csv");
    assertThat(board.committee().get(board.path("recap.xlsx")).text()).startsWith("PK");
    assertThat(board.committee().get(board.path("minutes.pdf")).text()).startsWith("%PDF");
  }

  @Test
  void whatLiesOutsideDoesNotExist() {
    Arena elsewhere = new Arena();

    for (String rest :
        new String[] {
          "recap",
          "recap.csv",
          "recap.xlsx",
          "minutes.pdf",
          "moderation",
          "decisions",
          "entries/%s/trace".formatted(kenanga),
          "entries/%s/penalties".formatted(kenanga)
        }) {
      assertThat(elsewhere.committee().get(board.path(rest)).status()).as(rest).isEqualTo(404);
    }
    assertThat(elsewhere.committee().post(board.path("decision"), "{\"note\":\"x\"}").status())
        .isEqualTo(404);
    assertThat(elsewhere.committee().post(board.path("corrections"), "{\"reason\":\"x\"}").status())
        .isEqualTo(404);
    assertThat(
            elsewhere
                .committee()
                .put(
                    board.path("entries/%s/penalties/%s".formatted(kenanga, Ids.next())),
                    "{\"points\":1,\"reason\":\"x\"}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void onlyTheCommitteeDecidesAndPunishes() {
    TestAccount viewer =
        TestAccount.with(new Grant(Role.VIEWER, Scope.region(board.arena.district())));

    assertThat(viewer.api().get(board.path("recap")).status()).isEqualTo(200);
    for (TestAccount who : new TestAccount[] {viewer, board.ani, TestAccount.as(Role.TRAINER)}) {
      assertThat(who.api().post(board.path("decision"), "{\"note\":\"x\"}").status())
          .isEqualTo(403);
      assertThat(who.api().post(board.path("corrections"), "{\"reason\":\"x\"}").status())
          .isEqualTo(403);
    }
    assertThat(Portal.stranger().get(board.path("recap")).status()).isEqualTo(401);
  }

  @Test
  void anAssessorReadsResultsOnlyAfterTheDecision() {
    assertThat(board.score(board.ani, board.visit(kenanga), "A1", 3)).isNotNull();
    String trace = board.path("entries/%s/trace".formatted(kenanga));

    for (String path :
        new String[] {
          board.path("recap"), board.path("recap.csv"), board.path("minutes.pdf"), trace
        }) {
      assertThat(board.ani.api().get(path).slug()).as(path).isEqualTo("result-not-public");
    }
    assertThat(board.arena.assessor().api().get(board.path("recap")).status())
        .as("not appointed, though in scope")
        .isEqualTo(404);

    Scoreboard.require(201, board.decide());
    assertThat(board.ani.api().get(board.path("recap")).status()).isEqualTo(200);
    assertThat(board.ani.api().get(trace).status()).isEqualTo(200);
    assertThat(board.ani.api().get(board.path("minutes.pdf")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "1.5", "99999", "%27"})
  void aDecisionIsAskedForByNumber(String number) {
    assertThat(board.committee().get(board.path("recap?decision=" + number)).status())
        .isEqualTo(422);
    assertThat(board.committee().get(board.path("recap?decision=7")).status()).isEqualTo(404);
  }

  private Answer penalty(UUID id, String body) {
    return board
        .committee()
        .put(board.path("entries/%s/penalties/%s".formatted(kenanga, id)), body);
  }
}
