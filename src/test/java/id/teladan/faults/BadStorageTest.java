package id.teladan.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tablet whose browser keeps nothing, or has thrown away what it kept. */
class BadStorageTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final Tab tablet = Tab.onNewTablet();

  @AfterEach
  void close() {
    tablet.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') };",
        "Object.defineProperty(window, 'indexedDB', { value: undefined });",
        """
        const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (name) { return open.call(this, name + "/", 0.5); };
        """
      })
  void whereTheBrowserKeepsNothingTheScreenSaysSoInPlainWords(String blocked) {
    try (Page app = tablet.page().context().newPage()) {
      app.addInitScript(blocked);
      app.navigate("/tablet/");
      assertThat(app.locator("main")).containsText("tidak mengizinkan penyimpanan");
      app.navigate("/tablet/#/masuk");
      assertThat(app.locator("main")).containsText("tidak mengizinkan penyimpanan");
    }
  }

  @Test
  void aStoreThatTheBrowserThrewAwayIsNoticedAtTheNextStart() {
    tablet.signIn(ani);
    try (Page app = tablet.app()) {
      assertThat(app.locator(".person")).isVisible();
      assertThat(app.locator(".notice.bad")).hasCount(0);
      tablet.loseSignal();
      tablet.change(visit, "A1", 1);
      throwAway();

      JsonNode refusal = tablet.hand("refusal", "change", visit.toString(), "A2", 2);
      assertThat(refusal.get("message").asText()).contains("sudah diganti atau dihapus");
      app.reload();
      assertThat(app.locator(".notice.bad")).containsText("telah dihapus oleh peramban");
      app.navigate("/tablet/#/tablet");
      assertThat(app.locator(".verdict.unsafe")).containsText("pernah dihapus");
    }
  }

  private void throwAway() {
    tablet.run(
        """
        new Promise((done, fail) => {
          const request = indexedDB.deleteDatabase("teladan");
          request.onsuccess = () => done();
          request.onblocked = () => fail(new Error("a page does not let go of the database"));
        })
        """,
        "");
  }
}
