package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.Arena;
import id.teladan.testing.AtOnce;
import id.teladan.testing.OwnInstrument;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft follows its competition to another version, and no answer is dropped. */
class SheetMoveApiTest {

  private final MovableDraft draft = new MovableDraft();
  private final Arena arena = draft.arena();
  private final TestAccount ani = draft.ani();
  private final OwnInstrument own = draft.instrument();

  @Test
  void thePreviewTellsWhatAMoveWouldMake() {
    own.goOnToTwo();

    JsonNode preview = draft.preview(2).json();

    assertThat(preview.get("from").asInt()).isEqualTo(1);
    assertThat(preview.get("to").asInt()).isEqualTo(2);
    assertThat(preview.get("unchanged")).isEmpty();
    assertThat(preview.get("changed").toString())
        .isEqualTo(
            "[{\"item\":\"A1\",\"fields\":[\"anchors\"],\"kept\":false},"
                + "{\"item\":\"A2\",\"fields\":[\"text\"],\"kept\":true}]");
    assertThat(preview.get("removed").toString()).isEqualTo("[\"A3\"]");
    assertThat(preview.get("new").toString()).isEqualTo("[\"A4\"]");
    assertThat(preview.get("scoreBefore").decimalValue()).isEqualByComparingTo("80");
    assertThat(preview.get("scoreAfter").decimalValue()).isEqualByComparingTo("30");
    assertThat(draft.read().get("instrumentVersion").asInt()).isEqualTo(1);
  }

  @Test
  void thereAndBackAgainIsTheSheetAsItWas() {
    JsonNode before = draft.read();
    own.goOnToTwo();

    JsonNode moved = draft.move(2).json();
    JsonNode there = draft.read();
    assertThat(moved.get("instrumentVersion").asInt()).isEqualTo(2);
    assertThat(there.get("score").decimalValue()).isEqualByComparingTo("30");
    assertThat(there.get("stateHash")).isEqualTo(before.get("stateHash"));
    assertThat(there.get("answers").fieldNames()).toIterable().containsExactly("A2");
    assertThat(there.get("setAside").fieldNames()).toIterable().containsExactly("A1", "A3");

    assertThat(draft.move(2).status()).isEqualTo(200);
    assertThat(draft.move(1).status()).isEqualTo(200);
    assertThat(draft.read()).isEqualTo(before);
  }

  @Test
  void aSheetGoesNowhereItsCompetitionNeverWas() {
    own.write(2);
    own.publish(2);

    assertThat(draft.move(2).slug()).isEqualTo("version-not-had");
    assertThat(draft.preview(2).slug()).isEqualTo("version-not-had");
    assertThat(draft.preview(0).status()).isEqualTo(422);
    assertThat(ani.api().get(draft.path("instrument-preview?version=baru")).status())
        .isEqualTo(422);
    assertThat(ani.api().get(draft.path("instrument-preview")).json().get("to").asInt())
        .isEqualTo(1);
  }

  @Test
  void onlyItsAssessorMovesASheet() {
    own.goOnToTwo();
    String body = "{\"version\":2}";

    assertThat(arena.assessor().api().put(draft.path("instrument"), body).status()).isEqualTo(404);
    assertThat(arena.committee().put(draft.path("instrument"), body).status()).isEqualTo(403);
    assertThat(arena.assessor().api().get(draft.path("instrument-preview?version=2")).status())
        .isEqualTo(404);
  }

  @Test
  void underAnotherVersionThanInForceNothingIsHandedIn() {
    own.goOnToTwo();
    String stateHash = draft.read().get("stateHash").asText();

    Answer early = DraftSheet.submit(ani, draft.id(), stateHash);
    assertThat(early.slug()).isEqualTo("instrument-moved");
    assertThat(early.json().get("version").asInt()).isEqualTo(1);
    assertThat(early.json().get("inForce").asInt()).isEqualTo(2);
    assertThat(draft.read().get("status").asText()).isEqualTo("DRAFT");

    assertThat(draft.move(2).status()).isEqualTo(200);
    Answer open = DraftSheet.submit(ani, draft.id(), stateHash);
    assertThat(open.slug()).isEqualTo("sheet-incomplete");
    assertThat(open.json().get("items").toString()).isEqualTo("[\"A1\",\"A4\"]");

    JsonNode taken =
        ani.api()
            .post(
                draft.path("operations"),
                Arena.body(
                    Arena.operation("A1", Arena.level(4), 11),
                    Arena.operation("A4", Arena.level(4), 12)))
            .json();
    assertThat(DraftSheet.submit(ani, draft.id(), taken.get("stateHash").asText()).status())
        .isEqualTo(201);
    assertThat(draft.read().get("score").decimalValue()).isEqualByComparingTo("100");
    assertThat(draft.move(1).slug()).isEqualTo("sheet-submitted");
    assertThat(recapScore()).isEqualTo("100");
  }

  /** An answer that was merged under one version must not be written under another. */
  @Test
  void movesAndAnswersAtOnceComeToOneTruth() {
    own.goOnToTwo();
    for (int round = 0; round < 8; round++) {
      int counter = 100 + round;
      int version = round % 2 == 0 ? 2 : 1;

      var unused =
          AtOnce.run(
              List.of(
                  () -> draft.move(version).text(),
                  () -> draft.add("[" + Arena.operation("A1", Arena.level(4), counter) + "]"),
                  () -> draft.add("[" + Arena.operation("A4", Arena.level(4), counter) + "]")));

      JsonNode read = draft.read();
      assertThat(read.get("instrumentVersion").asInt()).isEqualTo(version);
      assertThat(read.get("score").decimalValue())
          .isEqualByComparingTo(draft.preview(version).json().get("scoreBefore").decimalValue());
      assertThat(read.get("answers")).hasSize(3);
    }
  }

  private String recapScore() {
    return arena
        .committee()
        .get("/api/v1/competitions/%s/recap".formatted(own.competition()))
        .json()
        .at("/rows/0/final")
        .decimalValue()
        .stripTrailingZeros()
        .toPlainString();
  }
}
