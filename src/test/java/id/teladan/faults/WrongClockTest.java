package id.teladan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tablet whose clock is wrong, or is set while people work. */
class WrongClockTest {

  private static final Duration TWO_YEARS = Duration.ofDays(730);
  private static final Duration TWO_HOURS = Duration.ofHours(2);

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final Tab tablet = Tab.onNewTablet();

  @BeforeEach
  void signIn() {
    tablet.signIn(ani);
    tablet.loseSignal();
  }

  @AfterEach
  void close() {
    tablet.close();
  }

  @Test
  void answersKeepTheOrderInWhichTheyWereGivenHoweverTheClockJumps() {
    answerAt(Instant.now().plus(TWO_YEARS), 1);
    answerAt(Instant.now().minus(TWO_YEARS), 2);
    answerAt(Instant.now().plus(TWO_HOURS), 3);
    answerAt(Instant.now().minus(TWO_HOURS), 4);
    tablet.findSignal();

    assertThat(tablet.send()).isZero();
    assertThat(tablet.operations().findValuesAsText("state"))
        .containsExactly("RECEIPTED", "RECEIPTED", "RECEIPTED", "RECEIPTED");
    assertThat(Stored.of(ani.username()).operations()).hasSize(4);
    tablet.hand("refresh");
    assertThat(shown()).isEqualTo("berubah 4");
    assertThat(onThePortal()).isEqualTo("berubah 4");
    assertThat(tablet.hand("clashes", visit.toString())).isEmpty();
  }

  @Test
  void aSheetScoredTwoYearsAgoOrInTwoYearsIsHandedIn() {
    setClock(Instant.now().minus(TWO_YEARS));
    tablet.hand("score", visit.toString(), 1);
    setClock(Instant.now().plus(TWO_YEARS));
    tablet.hand("submit", visit.toString());
    setClock(Instant.now().minus(TWO_YEARS));
    tablet.findSignal();

    assertThat(tablet.send()).isZero();
    assertThat(Stored.of(ani.username()).operations()).hasSize(50);
    assertThat(Stored.of(ani.username()).submitted()).hasSize(1);
  }

  @Test
  void whoseClockIsWrongHearsOfItAndWhoseIsRightDoesNot() {
    tablet.findSignal();
    setClock(Instant.now().plus(TWO_YEARS));
    try (Page app = tablet.app(ani)) {
      PlaywrightAssertions.assertThat(app.locator(".notices"))
          .containsText("Jam tablet ini salah. Menurut portal sekarang");
    }
    setClock(Instant.now());
    try (Page app = tablet.app(ani)) {
      PlaywrightAssertions.assertThat(app.locator(".saving")).containsText("Belum ada jawaban");
      PlaywrightAssertions.assertThat(app.locator(".notices")).not().containsText("Jam tablet");
    }
  }

  @Test
  void afterTheClockJumpedBackTheRightPinStillOpensTheVault() {
    setClock(Instant.now().plus(TWO_YEARS));
    tablet.change(visit, "A1", 1);
    tablet.hand("lock");
    for (int tries = 0; tries < 7; tries++) {
      tablet.hand("refusal", "unlock", ani.username(), "000000");
    }
    setClock(Instant.now().minus(TWO_YEARS));

    tablet.unlock(ani);
    assertThat(shown()).isEqualTo("berubah 1");
  }

  private void answerAt(Instant time, int seed) {
    setClock(time);
    tablet.change(visit, "A1", seed);
  }

  private void setClock(Instant time) {
    tablet.page().clock().setFixedTime(Date.from(time));
  }

  private String shown() {
    return tablet.answers(visit).at("/A1/note").asText();
  }

  private String onThePortal() {
    String sheet = tablet.operations().at("/0/sheetId").asText();
    return ani.api().get("/api/v1/sheets/" + sheet).json().at("/answers/A1/note").asText();
  }
}
