package id.teladan.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import id.teladan.testing.Arena;
import id.teladan.testing.OwnInstrument;
import id.teladan.testing.TestAccount;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A competition goes on under another version of its instrument, and its tablets follow. */
class MovedTabletTest {

  private static final Map<String, Object> TWO = Map.of("level", 2);
  private static final Map<String, Object> FOUR = Map.of("level", 4);

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final OwnInstrument own = new OwnInstrument(arena, ani);
  private final UUID visit = own.visit();

  private final Tab tablet = Tab.onNewTablet();

  @BeforeEach
  void signIn() {
    tablet.signIn(ani);
  }

  @AfterEach
  void close() {
    tablet.close();
  }

  @Test
  void aSheetIsScoredAndMovedWithoutSignalAndHandedInWithIt() {
    tablet.hand("give", visit.toString(), "A2", Map.of("percent", 50));
    assertThat(tablet.send()).isZero();
    own.goOnToTwo();
    tablet.hand("refresh");
    tablet.loseSignal();

    answerOne();
    JsonNode before = standing();
    JsonNode preview = tablet.hand("preview", visit.toString(), 2);
    tablet.hand("moveTo", visit.toString(), 2);

    assertThat(before.get("score").asText()).isEqualTo("80.00");
    assertThat(preview.get("scoreBefore").asText()).isEqualTo("80.00");
    assertThat(preview.get("scoreAfter").asText()).isEqualTo(standing().get("score").asText());
    assertThat(codes(standing().get("open"))).containsExactly("A1", "A4");
    tablet.hand("give", visit.toString(), "A1", FOUR);
    tablet.hand("give", visit.toString(), "A4", FOUR);
    tablet.hand("submit", visit.toString());
    assertThat(tablet.hand("look").asInt()).isPositive();
    tablet.findSignal();

    assertThat(tablet.send()).isZero();
    JsonNode sheet = onPortal();
    assertThat(sheet.get("status").asText()).isEqualTo("SUBMITTED");
    assertThat(sheet.get("instrumentVersion").asInt()).isEqualTo(2);
    assertThat(sheet.get("score").decimalValue()).isEqualByComparingTo("100");
    assertThat(sheet.get("setAside").fieldNames()).toIterable().containsExactly("A3");
  }

  private void answerOne() {
    tablet.hand("give", visit.toString(), "A1", TWO);
    tablet.hand("give", visit.toString(), "A2", Map.of("percent", 100));
    tablet.hand("give", visit.toString(), "A3", Map.of("done", List.of(1, 2)));
  }

  @Test
  void whatWasAnsweredFarAwayIsTakenAndTheTabletLearnsThatTheInstrumentMoved() {
    tablet.loseSignal();
    answerOne();
    tablet.hand("submit", visit.toString());
    own.goOnToTwo();
    tablet.findSignal();

    tablet.send();
    JsonNode standing = standing();
    assertThat(standing.at("/submission/state").asText()).isEqualTo("REFUSED");
    assertThat(standing.at("/submission/problem").asText()).contains("versi 2 sudah berlaku");
    assertThat(standing.get("newVersion").asInt()).isEqualTo(2);
    assertThat(onPortal().get("instrumentVersion").asInt()).isEqualTo(1);
    assertThat(onPortal().get("answers")).hasSize(3);

    tablet.hand("moveTo", visit.toString(), 2);
    tablet.hand("give", visit.toString(), "A1", FOUR);
    tablet.hand("give", visit.toString(), "A4", FOUR);
    tablet.hand("submit", visit.toString());
    assertThat(tablet.send()).isZero();
    assertThat(onPortal().get("status").asText()).isEqualTo("SUBMITTED");
  }

  @Test
  void aMoveOutlastsAReloadAndIsNeverGreenBeforeThePortalKnows() {
    answerOne();
    assertThat(tablet.send()).isZero();
    own.goOnToTwo();
    tablet.hand("refresh");
    tablet.loseSignal();
    tablet.hand("moveTo", visit.toString(), 2);
    tablet.findSignal();
    tablet.page().close();
    Tab after = tablet.another();
    try {
      after.loseSignal();
      after.unlock(ani);
      assertThat(after.hand("standing", visit.toString()).get("version").asInt()).isEqualTo(2);
      after.findSignal();

      assertThat(after.send()).isZero();
      assertThat(onPortal().get("instrumentVersion").asInt()).isEqualTo(2);
    } finally {
      after.close();
    }
  }

  @Test
  void aSheetThatWasMovedElsewhereIsFollowedThereAndBack() {
    answerOne();
    assertThat(tablet.send()).isZero();
    own.goOnToTwo();

    move(2);
    tablet.hand("refresh");
    assertThat(standing().get("version").asInt()).isEqualTo(2);
    assertThat(standing().get("score").asText()).isEqualTo("30.00");

    move(1);
    tablet.hand("refresh");
    assertThat(standing().get("version").asInt()).isEqualTo(1);
    assertThat(standing().get("score").asText()).isEqualTo("80.00");
  }

  @Test
  void thePersonSeesWhatChangesMovesAndGoesBack() {
    answerOne();
    assertThat(tablet.send()).isZero();
    own.goOnToTwo();
    tablet.hand("refresh");
    try (Page app = tablet.app(ani)) {
      assertThat(app.locator(".visit .mark").first()).hasText("Instrumen versi 2 sudah berlaku");
      app.locator(".visit a").click();
      assertThat(app.locator("[data-notice=version]"))
          .containsText("Instrumen versi 2 sudah berlaku; lembar ini masih versi 1.");
      tablet.loseSignal();
      app.getByText("Lihat perubahan").click();

      assertThat(app.locator("h1")).hasText("Pindah ke versi 2");
      assertThat(app.locator(".counts dd")).hasText(new String[] {"0", "2", "1", "1"});
      assertThat(app.locator(".score-move")).hasText("Versi 1: 80,00versi 2: 30,00");
      assertThat(app.locator("main")).containsText("jawaban dipertahankan, periksa lagi");
      assertThat(app.locator("main")).containsText("jawaban lama tidak cocok: nilai lagi");
      app.getByText("Pindahkan ke versi 2").click();

      assertThat(app.locator(".notice.good")).containsText("Tersimpan di tablet.");
      assertThat(app.locator(".saving")).containsText("1 lembar pindah versi menunggu dikirim");
      app.getByText("Lanjutkan menilai").click();
      assertThat(app.locator("[data-notice=version]")).isHidden();
      assertThat(app.locator("legend")).hasCount(3);
      assertThat(app.locator("#item-A4")).isVisible();
      app.getByText("Belum dinilai: 2").waitFor();

      app.locator(".chip").getByText("Ringkasan").click();
      app.getByText("Bandingkan dengan versi 1").click();
      app.getByText("Kembali ke versi 1").last().click();
      app.getByText("Lanjutkan menilai").click();
      app.getByText("Semua dinilai").waitFor();
      tablet.findSignal();
    }
  }

  private void move(int version) {
    assertThat(
            ani.api()
                .put(
                    "/api/v1/sheets/%s/instrument".formatted(sheetId()),
                    "{\"version\":%d}".formatted(version))
                .status())
        .isEqualTo(200);
  }

  private JsonNode standing() {
    return tablet.hand("standing", visit.toString());
  }

  private static List<String> codes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private JsonNode onPortal() {
    return ani.api().get("/api/v1/sheets/" + sheetId()).json();
  }

  private String sheetId() {
    return ani.api().get("/api/v1/visits?mine=true").json().at("/items/0/sheet/id").asText();
  }
}
