package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ModerationApiTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID entry = board.enter();
  private final UUID visit = board.visit(entry);

  @Test
  void aSpreadOfTwoFlagsTheItemAndOpensItForItsJudges() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    UUID budis = board.score(board.budi, visit, "A1", 2);

    JsonNode items = board.moderation(board.committee());

    assertThat(items).hasSize(1);
    JsonNode item = items.get(0);
    assertThat(item.get("entryId").asText()).isEqualTo(entry.toString());
    assertThat(item.get("visitId").asText()).isEqualTo(visit.toString());
    assertThat(item.get("item").asText()).isEqualTo("A1");
    assertThat(item.get("reason").asText()).isEqualTo("SPREAD");
    assertThat(item.get("sheets").findValuesAsText("id"))
        .containsExactlyInAnyOrder(anis.toString(), budis.toString());
    assertThat(board.row(entry).get("moderation").asInt()).isEqualTo(1);
    assertThat(status(board.ani, anis)).isEqualTo("IN_MODERATION");
    assertThat(status(board.budi, budis)).isEqualTo("IN_MODERATION");
  }

  @Test
  void aSpreadOfOneIsNoMatter() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    assertThat(board.score(board.budi, visit, "A1", 3)).isNotNull();

    assertThat(board.moderation(board.committee())).isEmpty();
    assertThat(status(board.ani, anis)).isEqualTo("SUBMITTED");
  }

  @Test
  void itIsSettledWhenEveryJudgeHasConfirmed() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    UUID budis = board.score(board.budi, visit, "A1", 2);

    Answer first = board.confirm(board.ani, anis, "A1");
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().get("settled").asBoolean()).isFalse();
    assertThat(board.confirm(board.ani, anis, "A1").status()).isEqualTo(200);
    assertThat(board.moderation(board.committee())).hasSize(1);

    Answer second = board.confirm(board.budi, budis, "A1");
    assertThat(second.json().get("settled").asBoolean()).isTrue();
    assertThat(board.moderation(board.committee())).isEmpty();
    assertThat(board.row(entry).get("moderation").asInt()).isZero();
    assertThat(status(board.ani, anis)).isEqualTo("SUBMITTED");
    JsonNode all = board.committee().get(board.path("moderation?settled=true")).json();
    assertThat(all.at("/items/0/settled").asBoolean()).isTrue();
  }

  @Test
  void itIsSettledWhenAChangedAnswerBringsThemTogether() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    UUID budis = board.score(board.budi, visit, "A1", 2);

    Scoreboard.require(200, board.answer(board.budi, budis, "A1", 3, 1000));

    assertThat(board.moderation(board.committee())).isEmpty();
    assertThat(status(board.budi, budis)).isEqualTo("SUBMITTED");
    assertThat(status(board.ani, anis)).isEqualTo("SUBMITTED");
    assertThat(board.row(entry).get("final").decimalValue()).isEqualByComparingTo("99.63");
  }

  @Test
  void theMinutesNameWhatAChangedAnswerSettled() throws IOException {
    assertThat(board.score(board.ani, visit, "A1", 4)).isNotNull();
    UUID budis = board.score(board.budi, visit, "A1", 2);
    ObjectNode changed = Arena.operation("A1", Arena.level(3), 1000).put("note", "SK ditemukan");
    Scoreboard.require(
        200,
        board
            .budi
            .api()
            .post("/api/v1/sheets/%s/operations".formatted(budis), Arena.body(changed)));
    Scoreboard.require(201, board.decide());

    byte[] pdf = board.committee().get(board.path("minutes.pdf")).bytes();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("A1 Selisih nilai 2 atau lebih", "tetap 4")
          .contains("semula 2, menjadi 3 (SK ditemukan)");
    }
  }

  @Test
  void onlyTheFlaggedItemsMayChange() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    assertThat(board.score(board.budi, visit, "A1", 2)).isNotNull();

    JsonNode receipt = board.answer(board.ani, anis, "A2", 1, 1000).json().at("/receipts/0");

    assertThat(receipt.get("outcome").asText()).isEqualTo("REFUSED");
  }

  @Test
  void aConfirmationEndsWithTheAnswerItWasGivenFor() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    UUID budis = board.score(board.budi, visit, "A1", 2);
    assertThat(board.confirm(board.ani, anis, "A1").status()).isEqualTo(201);
    assertThat(board.answer(board.budi, budis, "A1", 1, 1000).status()).isEqualTo(200);

    assertThat(board.confirm(board.budi, budis, "A1").json().get("settled").asBoolean()).isTrue();
  }

  @Test
  void aJudgeConfirmsOnlyTheOwnSheet() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    assertThat(board.score(board.budi, visit, "A1", 2)).isNotNull();

    assertThat(board.confirm(board.budi, anis, "A1").status()).isEqualTo(404);
    assertThat(board.confirm(board.ani, Ids.next(), "A1").status()).isEqualTo(404);
    assertThat(
            board
                .committee()
                .post(
                    "/api/v1/sheets/%s/confirmations".formatted(anis),
                    "{\"item\":\"A1\",\"reason\":\"x\"}")
                .status())
        .isEqualTo(403);
  }

  @Test
  void whatIsNotFlaggedCannotBeConfirmedAndAReasonIsAsked() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    assertThat(board.score(board.budi, visit, "A1", 2)).isNotNull();

    assertThat(board.confirm(board.ani, anis, "A2").slug()).isEqualTo("not-in-moderation");
    for (String body :
        List.of(
            "{}",
            "{\"item\":\"A1\"}",
            "{\"item\":\"A1\",\"reason\":\" \"}",
            "{\"item\":\"A1\",\"reason\":\"%s\"}".formatted("x".repeat(1001)),
            "{\"item\":\"A1\",\"reason\":\"x\",\"more\":1}")) {
      assertThat(
              board
                  .ani
                  .api()
                  .post("/api/v1/sheets/%s/confirmations".formatted(anis), body)
                  .status())
          .as(body)
          .isEqualTo(422);
    }
  }

  @Test
  void anAssessorSeesOnlyTheOwnFlaggedItems() {
    UUID other = board.visit(board.enter());
    TestAccount citra = board.arena.assessor();
    board.arena.appoint(board.competition, citra);
    assertThat(board.score(board.ani, visit, "A1", 4)).isNotNull();
    assertThat(board.score(board.budi, visit, "A1", 2)).isNotNull();
    assertThat(board.score(board.budi, other, "A1", 4)).isNotNull();
    assertThat(board.score(citra, other, "A1", 1)).isNotNull();

    assertThat(board.moderation(board.committee())).hasSize(2);
    assertThat(board.moderation(board.ani.api())).hasSize(1);
    assertThat(board.moderation(citra.api())).hasSize(1);
    assertThat(board.moderation(board.budi.api())).hasSize(2);
  }

  @Test
  void twoJudgesWhoSubmitAtOnceDoNotOverlookEachOther() {
    for (int round = 0; round < 5; round++) {
      UUID own = board.visit(board.enter());
      UUID anis = board.begin(board.ani, own, "A1", 4);
      UUID budis = board.begin(board.budi, own, "A1", 1);

      CompletableFuture<Void> one = CompletableFuture.runAsync(() -> board.submit(board.ani, anis));
      CompletableFuture<Void> other =
          CompletableFuture.runAsync(() -> board.submit(board.budi, budis));
      CompletableFuture.allOf(one, other).join();

      assertThat(status(board.ani, anis)).isEqualTo("IN_MODERATION");
      assertThat(status(board.budi, budis)).isEqualTo("IN_MODERATION");
    }
  }

  @Test
  void aReturnedSheetNoLongerCountsAndEndsTheModerationOfTheOther() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    UUID budis = board.score(board.budi, visit, "A1", 2);

    Scoreboard.require(
        200,
        board
            .committee()
            .post("/api/v1/sheets/%s/return".formatted(budis), "{\"reason\":\"Periksa lagi\"}"));

    assertThat(board.moderation(board.committee())).isEmpty();
    assertThat(status(board.ani, anis)).isEqualTo("SUBMITTED");
    assertThat(board.row(entry).get("judges").asInt()).isEqualTo(1);
  }

  private static String status(TestAccount judge, UUID sheet) {
    return judge.api().get("/api/v1/sheets/" + sheet).json().get("status").asText();
  }
}
