package id.teladan.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A competition goes on while a tablet is away: what comes late is safe and a person decides. */
class LateTabletTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID competition = arena.competition();
  private final UUID entry = arena.enter(competition, arena.posyandu());

  private final Tab tablet = Tab.onNewTablet();
  private UUID visit = entry;

  @BeforeEach
  void goAway() {
    arena.appoint(competition, ani);
    arena.open(competition);
    visit = arena.visit(entry);
    tablet.signIn(ani);
    tablet.loseSignal();
  }

  @AfterEach
  void close() {
    tablet.close();
  }

  @Test
  void answersForAnEntryThatWithdrewAreKeptAndShownAsLate() {
    tablet.change(visit, "A1", 1);
    tablet.change(visit, "A2", 2);
    withdraw();
    tablet.findSignal();

    assertThat(tablet.send()).isZero();
    assertThat(states()).containsExactly("KEPT", "KEPT");
    tablet.hand("refresh");
    try (Page app = tablet.app(ani)) {
      assertThat(app.locator(".saving")).containsText("2 jawaban terlambat, menunggu panitia");
      app.navigate("/tablet/#/visit/" + visit + "/A");
      assertThat(app.locator("#item-A1 .refused")).containsText("Terlambat, aman di portal");
      app.navigate("/tablet/#/tablet");
      assertThat(app.locator(".verdict.safe")).isVisible();
      assertThat(app.locator("main")).containsText("aman di portal");
    }
  }

  @Test
  void aSheetHandedInForAnEntryThatWithdrewWaitsForTheCommitteeAndIsNotSentForEver() {
    assertThat(tablet.hand("score", visit.toString(), 1).asInt()).isZero();
    tablet.hand("submit", visit.toString());
    withdraw();
    tablet.findSignal();

    assertThat(tablet.send()).isZero();
    assertThat(states()).hasSize(50).containsOnly("KEPT");
    assertThat(tablet.hand("ledger").at("/notes/0/submission/state").asText()).isEqualTo("KEPT");
    assertThat(tablet.hand("ledger").get("failure").isNull()).isTrue();
    assertThatNothingMoreIsSent();
  }

  @Test
  void answersThatComeAfterTheDecisionAreKeptAsLateAndChangeNothing() {
    tablet.change(visit, "A1", 1);
    decide();
    tablet.findSignal();

    assertThat(tablet.send()).isZero();
    assertThat(states()).containsExactly("KEPT");
    assertThat(Stored.of(ani.username()).operations()).hasSize(50);
    assertThatNothingMoreIsSent();
  }

  private void assertThatNothingMoreIsSent() {
    AtomicInteger sheetsSent = new AtomicInteger();
    tablet
        .page()
        .onRequest(
            request -> {
              if (request.url().contains("/sheets/")) {
                sheetsSent.incrementAndGet();
              }
            });
    tablet.send();
    tablet.send();
    assertThat(sheetsSent).hasValue(0);
  }

  private List<String> states() {
    return tablet.hand("ledger").get("operations").findValuesAsText("state");
  }

  private void withdraw() {
    assertThat(
            arena
                .committee()
                .put(
                    "/api/v1/competitions/%s/entries/%s".formatted(competition, entry),
                    "{\"status\":\"WITHDRAWN\",\"reason\":\"Banjir\"}")
                .status())
        .isEqualTo(200);
  }

  /** The same assessor hands the same visit in from elsewhere, and the committee decides. */
  private void decide() {
    UUID sheet = arena.sheet(ani, visit);
    String path = "/api/v1/sheets/" + sheet;
    JsonNode stored = ani.api().post(path + "/operations", Arena.body(arena.bestAnswers())).json();
    ani.api().post(path + "/submission", "{\"stateHash\":%s}".formatted(stored.get("stateHash")));
    Answer decided =
        arena
            .committee()
            .post(
                "/api/v1/competitions/%s/decision".formatted(competition), "{\"note\":\"Pleno\"}");
    assertThat(decided.status()).as(decided.text()).isEqualTo(201);
  }
}
