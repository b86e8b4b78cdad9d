package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.AtOnce;
import id.teladan.testing.OwnInstrument;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft follows its competition to another version, and no answer is dropped. */
class SheetMoveApiTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final OwnInstrument own = new OwnInstrument(arena, ani);
  private final UUID visit = own.visit();
  private final UUID sheet = arena.sheet(ani, visit);

  @BeforeEach
  void answerUnderOne() {
    assertThat(add(sheet, OwnInstrument.answersToOne().toString())).contains("STORED");
  }

  @Test
  void thePreviewTellsWhatAMoveWouldMake() {
    own.goOnToTwo();

    JsonNode preview = preview(2).json();

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
    assertThat(read().get("instrumentVersion").asInt()).isEqualTo(1);
  }

  @Test
  void thereAndBackAgainIsTheSheetAsItWas() {
    JsonNode before = read();
    own.goOnToTwo();

    JsonNode moved = move(2).json();
    JsonNode there = read();
    assertThat(moved.get("instrumentVersion").asInt()).isEqualTo(2);
    assertThat(there.get("score").decimalValue()).isEqualByComparingTo("30");
    assertThat(there.get("stateHash")).isEqualTo(before.get("stateHash"));
    assertThat(there.get("answers").fieldNames()).toIterable().containsExactly("A2");
    assertThat(there.get("setAside").fieldNames()).toIterable().containsExactly("A1", "A3");

    assertThat(move(2).status()).isEqualTo(200);
    assertThat(move(1).status()).isEqualTo(200);
    assertThat(read()).isEqualTo(before);
  }

  @Test
  void aSheetGoesNowhereItsCompetitionNeverWas() {
    own.write(2);
    own.publish(2);

    assertThat(move(2).slug()).isEqualTo("version-not-had");
    assertThat(preview(2).slug()).isEqualTo("version-not-had");
    assertThat(preview(0).status()).isEqualTo(422);
    assertThat(ani.api().get(path("instrument-preview?version=baru")).status()).isEqualTo(422);
    assertThat(ani.api().get(path("instrument-preview")).json().get("to").asInt()).isEqualTo(1);
  }

  @Test
  void onlyItsAssessorMovesASheet() {
    own.goOnToTwo();
    String body = "{\"version\":2}";

    assertThat(arena.assessor().api().put(path("instrument"), body).status()).isEqualTo(404);
    assertThat(arena.committee().put(path("instrument"), body).status()).isEqualTo(403);
    assertThat(arena.assessor().api().get(path("instrument-preview?version=2")).status())
        .isEqualTo(404);
  }

  @Test
  void underAnotherVersionThanInForceNothingIsHandedIn() {
    own.goOnToTwo();
    String stateHash = read().get("stateHash").asText();

    Answer early = DraftSheet.submit(ani, sheet, stateHash);
    assertThat(early.slug()).isEqualTo("instrument-moved");
    assertThat(early.json().get("version").asInt()).isEqualTo(1);
    assertThat(early.json().get("inForce").asInt()).isEqualTo(2);
    assertThat(read().get("status").asText()).isEqualTo("DRAFT");

    assertThat(move(2).status()).isEqualTo(200);
    Answer open = DraftSheet.submit(ani, sheet, stateHash);
    assertThat(open.slug()).isEqualTo("sheet-incomplete");
    assertThat(open.json().get("items").toString()).isEqualTo("[\"A1\",\"A4\"]");

    JsonNode taken =
        ani.api()
            .post(
                path("operations"),
                Arena.body(
                    Arena.operation("A1", Arena.level(4), 11),
                    Arena.operation("A4", Arena.level(4), 12)))
            .json();
    assertThat(DraftSheet.submit(ani, sheet, taken.get("stateHash").asText()).status())
        .isEqualTo(201);
    assertThat(read().get("score").decimalValue()).isEqualByComparingTo("100");
    assertThat(move(1).slug()).isEqualTo("sheet-submitted");
    assertThat(recapScore()).isEqualTo("100");
  }

  /** A tablet that was away answers under the version it knows, before or after the sheet moved. */
  @Test
  void answersUnderEitherVersionAreTakenWhicheverTheSheetIsUnder() {
    own.goOnToTwo();

    assertThat(add(sheet, "[" + Arena.operation("A4", Arena.level(4), 20) + "]"))
        .contains("STORED");
    assertThat(read().get("setAside").fieldNames()).toIterable().containsExactly("A4");

    assertThat(move(2).status()).isEqualTo(200);
    assertThat(read().get("answers").fieldNames()).toIterable().containsExactly("A2", "A4");
    assertThat(add(sheet, "[" + Arena.operation("A1", Arena.level(2), 21) + "]"))
        .contains("STORED");
    assertThat(add(sheet, "[" + Arena.operation("A1", Arena.level(3), 22) + "]"))
        .contains("REFUSED");
    assertThat(read().get("setAside").fieldNames()).toIterable().containsExactly("A1", "A3");
  }

  @Test
  void aTabletOpensItsSheetUnderTheVersionItBeganWith() {
    UUID other = own.visit();
    UUID id = Ids.next();
    own.goOnToTwo();

    Answer opened =
        ani.api()
            .put(
                "/api/v1/sheets/" + id,
                "{\"visitId\":\"%s\",\"instrumentVersion\":1}".formatted(other));

    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.json().get("instrumentVersion").asInt()).isEqualTo(1);
    UUID third = arena.sheet(ani, own.visit());
    assertThat(ani.api().get("/api/v1/sheets/" + third).json().get("instrumentVersion").asInt())
        .isEqualTo(2);
  }

  @Test
  void theListOfVisitsBringsAllVersions() {
    own.goOnToTwo();

    JsonNode mine = ani.api().get("/api/v1/visits?mine=true").json();

    assertThat(mine.at("/items/0/instrument/version").asInt()).isEqualTo(2);
    assertThat(mine.at("/items/0/instrumentVersions").toString()).isEqualTo("[1,2]");
    assertThat(mine.at("/items/0/sheet/instrumentVersion").asInt()).isEqualTo(1);
    assertThat(mine.get("instruments").findValuesAsText("version")).containsExactly("1", "2");
  }

  @Test
  void aClashOfAnItemThatIsGoneHindersNothingUntilItIsBack() {
    own.goOnToTwo();
    ObjectNode elsewhere = Arena.operation("A3", done(1), 3).put("device", "tablet-lain");
    assertThat(add(sheet, "[" + elsewhere + "]", 0)).contains("STORED");
    assertThat(clashing()).containsExactly("A3");

    assertThat(move(2).status()).isEqualTo(200);
    assertThat(clashing()).isEmpty();

    assertThat(move(1).status()).isEqualTo(200);
    assertThat(clashing()).containsExactly("A3");
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
                  () -> move(version).text(),
                  () -> add(sheet, "[" + Arena.operation("A1", Arena.level(4), counter) + "]"),
                  () -> add(sheet, "[" + Arena.operation("A4", Arena.level(4), counter) + "]")));

      JsonNode read = read();
      assertThat(read.get("instrumentVersion").asInt()).isEqualTo(version);
      assertThat(read.get("score").decimalValue())
          .isEqualByComparingTo(preview(version).json().get("scoreBefore").decimalValue());
      assertThat(read.get("answers")).hasSize(3);
    }
  }

  @Test
  void theHistoryShowsWhatWasAnsweredUnderAnotherVersion() {
    own.goOnToTwo();
    assertThat(move(2).status()).isEqualTo(200);

    String section = ani.browser().get("/lembar/%s/riwayat?bagian=A".formatted(sheet)).text();
    String other = ani.browser().get("/lembar/%s/riwayat?bagian=lain".formatted(sheet)).text();

    assertThat(section).contains("tingkat 2").contains("disimpan, tidak dihitung pada versi 2");
    assertThat(other).contains("Penyuluhan").contains("semua 2 langkah");
  }

  private List<String> clashing() {
    return ani.api().get(path("clashes")).json().get("items").findValuesAsText("item");
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

  private static ObjectNode done(int step) {
    ObjectNode done = JsonNodeFactory.instance.objectNode();
    done.putArray("done").add(step);
    return done;
  }

  private String add(UUID to, String operations) {
    return add(to, operations, null);
  }

  private String add(UUID to, String operations, @Nullable Integer known) {
    String more = known == null ? "" : ",\"known\":" + known;
    return ani.api()
        .post(
            "/api/v1/sheets/%s/operations".formatted(to),
            "{\"operations\":%s%s}".formatted(operations, more))
        .json()
        .findValuesAsText("outcome")
        .toString();
  }

  private Answer preview(int version) {
    return ani.api().get(path("instrument-preview?version=" + version));
  }

  private Answer move(int version) {
    return ani.api().put(path("instrument"), "{\"version\":%d}".formatted(version));
  }

  private JsonNode read() {
    return ani.api().get(path("")).json();
  }

  private String path(String below) {
    return "/api/v1/sheets/" + sheet + (below.isEmpty() ? "" : "/" + below);
  }
}
