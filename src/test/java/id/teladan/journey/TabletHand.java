package id.teladan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.teladan.testing.DemoPortal;

/** The hand of an assessor in the app on a tablet. */
final class TabletHand {

  private static final String PIN = "135790";

  private final Page page;

  private TabletHand(Page page) {
    this.page = page;
  }

  /** Signs in where there is signal, with a new PIN, and waits for the visits. */
  static TabletHand signedIn(Page page, String username) {
    page.navigate("/tablet/#/masuk");
    page.fill("#username", username);
    page.fill("#password", DemoPortal.PASSWORD);
    page.fill("#pin", PIN);
    page.fill("#pin-again", PIN);
    page.press("#pin-again", "Enter");
    assertThat(page.locator(".visit").first()).isVisible();
    return new TabletHand(page);
  }

  void typePin() {
    page.fill("#pin", PIN);
  }

  /** Opens the visit of this Posyandu, at its first section. */
  void open(String posyandu) {
    page.locator(".visit")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("h3", new Page.LocatorOptions().setHasText(posyandu))))
        .locator("a")
        .first()
        .click();
    assertThat(page.locator(".item").first()).isVisible();
  }

  void openSection(String code) {
    page.locator(".chip:has(strong:text-is('%s'))".formatted(code)).click();
    assertThat(page.locator("#section-title")).containsText(code + ". ");
  }

  /** Gives an answer to each item on the screen; each is kept before the hand goes on. */
  void answerAll() {
    for (Locator item : page.locator(".item").all()) {
      Locator choice = item.locator(".choices label.choice").first();
      if (choice.count() > 0) {
        choice.click();
      } else {
        for (Locator number : item.locator("input.number").all()) {
          number.fill("7");
        }
        item.locator("input.number").last().press("Enter");
      }
      assertThat(item.locator(".result")).containsText("Skor");
    }
  }

  /** Draws a line where the Posyandu signs. */
  void sign() {
    Locator field = page.locator("canvas.signature");
    field.scrollIntoViewIfNeeded();
    BoundingBox box = field.boundingBox();
    page.mouse().move(box.x + 40, box.y + 60);
    page.mouse().down();
    page.mouse().move(box.x + 160, box.y + 90);
    page.mouse().move(box.x + 240, box.y + 40);
    page.mouse().up();
  }

  /** Presses keys of an item's keypad. */
  void press(Locator item, String... keys) {
    for (String key : keys) {
      item.locator(".keypad button[aria-label='%s']".formatted(key)).click();
    }
  }
}
