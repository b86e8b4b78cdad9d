package id.teladan.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import id.teladan.testing.Waiting;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tablets answered one item differently, and one of them photographed what it saw. */
class ClashWithPhotoTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final Tab one = Tab.onNewTablet();
  private final Tab other = Tab.onNewTablet();

  @BeforeEach
  void answerApart() {
    one.signIn(ani);
    other.signIn(ani);
    one.loseSignal();
    other.loseSignal();
    one.change(visit, "A1", 1);
    other.change(visit, "A1", 2);
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void whoSettlesItIsToldAtOnceToCompareThePhoto() {
    other.hand("photograph", visit.toString(), "A1");
    bringTogether();

    try (Page app = one.app(ani)) {
      app.locator(".visit a").first().click();
      Locator item = app.locator("#item-A1");
      item.locator(".clash-head button").first().click();

      assertThat(item.locator(".clash")).isHidden();
      assertThat(item).containsText("Periksa apakah fotonya cocok dengan jawaban ini");
    }
    assertThat(one.hand("missing", visit.toString(), "A1")).isEmpty();
  }

  @Test
  void evidenceThatNoTabletHasIsMissing() {
    bringTogether();

    assertThat(one.hand("missing", visit.toString(), "A1")).hasSize(1);
    one.hand("photograph", visit.toString(), "A1");
    assertThat(one.hand("missing", visit.toString(), "A1")).isEmpty();
  }

  private void bringTogether() {
    other.findSignal();
    Waiting.until(other::send, unsent -> unsent == 0);
    one.findSignal();
    Waiting.until(one::send, unsent -> unsent == 0);
    one.hand("refresh");
    assertThat(one.hand("clashes", visit.toString())).hasSize(1);
  }
}
