package id.teladan.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.microsoft.playwright.Page;
import id.teladan.testing.Arena;
import id.teladan.testing.OwnInstrument;
import id.teladan.testing.TestAccount;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two judges differ on one item: on the tablet only that one is open. */
class ModeratedTabletTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final TestAccount budi = arena.assessor();
  private final OwnInstrument own = new OwnInstrument(arena, ani, budi);
  private final UUID visit = own.visit();
  private final UUID sheet = arena.sheet(ani, visit);

  private final Tab tablet = Tab.onNewTablet();

  @BeforeEach
  void differ() {
    handIn(ani, sheet, 4);
    handIn(budi, arena.sheet(budi, visit), 0);
    tablet.signIn(ani);
  }

  @AfterEach
  void close() {
    tablet.close();
  }

  @Test
  void thePortalTellsWhichItemsAreOpen() {
    JsonNode read = ani.api().get("/api/v1/sheets/" + sheet).json();
    JsonNode card = ani.api().get("/api/v1/visits?mine=true").json().at("/items/0/sheet");

    assertThat(read.get("status").asText()).isEqualTo("IN_MODERATION");
    assertThat(read.get("openItems").toString()).isEqualTo("[\"A1\"]");
    assertThat(card.get("openItems").toString()).isEqualTo("[\"A1\"]");
    assertThat(tablet.hand("standing", visit.toString()).get("moderated").toString())
        .isEqualTo("[\"A1\"]");
  }

  @Test
  void whatTheJudgesAgreeOnCannotBeChangedOnTheTabletEither() {
    JsonNode refused = tablet.hand("refusal", "give", visit.toString(), "A2", Map.of("percent", 1));

    assertThat(refused.get("code").asText()).isEqualTo("not-moderated");

    tablet.hand("give", visit.toString(), "A1", Map.of("level", 0));
    assertThat(tablet.send()).isZero();
    tablet.hand("refresh");
    assertThat(tablet.hand("standing", visit.toString()).get("moderated").isNull()).isTrue();
    JsonNode settled = ani.api().get("/api/v1/sheets/" + sheet).json();
    assertThat(settled.get("status").asText()).isEqualTo("SUBMITTED");
    assertThat(settled.get("openItems").isNull()).isTrue();
  }

  @Test
  void thePersonSeesWhichItemIsOpenAndWhyTheOthersAreNot() {
    try (Page app = tablet.app(ani)) {
      assertThat(app.locator(".visit .marks")).containsText("Dimoderasi: 1 butir");
      app.locator(".visit a").click();

      assertThat(app.locator("[data-notice=moderation]")).containsText("hanya butir A1");
      assertThat(app.locator("#item-A2")).containsText("Tidak dimoderasi: jawaban tetap");
      assertThat(app.locator("#item-A2 input[type=text]").first()).isDisabled();
      assertThat(app.locator("#item-A3 input[type=checkbox]").first()).isDisabled();
      assertThat(app.locator("#item-A1 input[type=radio]").first()).isEnabled();
      assertThat(app.locator(".jump")).hasText("Dimoderasi: 1 ›");

      app.locator(".chip").getByText("Ringkasan").click();
      assertThat(app.locator("main h2").first()).hasText("Dimoderasi (1)");
      assertThat(app.locator("form.finish")).isHidden();
    }
  }

  private static void handIn(TestAccount who, UUID sheet, int level) {
    ArrayNode answers = OwnInstrument.answersToOne();
    answers.set(0, Arena.operation("A1", Arena.level(level), 1));
    String path = "/api/v1/sheets/" + sheet;
    JsonNode stored = who.api().post(path + "/operations", Arena.body(answers)).json();
    assertThat(
            who.api()
                .post(path + "/submission", "{\"stateHash\":%s}".formatted(stored.get("stateHash")))
                .status())
        .isEqualTo(201);
  }
}
