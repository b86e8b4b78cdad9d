package id.teladan.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import id.teladan.testing.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody leaves, or the page dies, in the middle of a sentence. */
class HalfTypedTest {

  private static final String LONG = "SK asli dilihat di balai desa, berlaku sampai 2028, lengkap.";

  /**
   * From one letter to the next; none of them is a pause in which the app would keep what is there.
   */
  private static final double HASTE_MILLIS = 60;

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final Tab tablet = Tab.onNewTablet();
  private Page app;

  @BeforeEach
  void beginANote() {
    tablet.signIn(ani);
    tablet.change(visit, "A1", 1);
    app = tablet.app(ani);
    openNote();
    tablet.loseSignal();
    field().fill("");
  }

  @AfterEach
  void close() {
    tablet.close();
  }

  @Test
  void whatIsTypedWithoutAPauseIsKeptWhileItIsTyped() {
    field().pressSequentially(LONG, new PressSequentiallyOptions().setDelay(HASTE_MILLIS));

    String kept = tablet.answers(visit).at("/A1/note").asText();
    assertThat(kept).isNotEmpty();
    assertThat(LONG).startsWith(kept);
  }

  @Test
  void whoLeavesInTheMiddleIsAskedAndWhoStaysFindsAllOfItKept() {
    List<String> asked = new ArrayList<>();
    app.onDialog(
        (Dialog dialog) -> {
          asked.add(dialog.type());
          dialog.dismiss();
        });
    field().pressSequentially(LONG);
    app.evaluate("() => location.reload()");

    Waiting.until(() -> tablet.answers(visit).at("/A1/note").asText(), LONG::equals);
    assertThat(asked).containsExactly("beforeunload");
    assertThat(app.locator("#item-A1 details .hint")).hasText("Tersimpan di tablet.");

    app.reload();
    app.fill("#pin", Tablet.PIN);
    assertThat(field()).hasValue(LONG);
    assertThat(asked).hasSize(1);
  }

  private void openNote() {
    assertThat(app.locator(".visit").first()).isVisible();
    app.navigate("/tablet/#/visit/" + visit + "/A");
    app.locator("#item-A1 summary", new Page.LocatorOptions().setHasText("Catatan")).click();
  }

  private Locator field() {
    return app.locator("#note-A1");
  }
}
