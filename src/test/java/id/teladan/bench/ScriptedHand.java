package id.teladan.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** An assessor's hand in the tablet app that counts its taps. */
final class ScriptedHand {

  static final String PIN = "135790";

  private final Page page;
  private int taps;
  private int letters;

  ScriptedHand(Page page) {
    this.page = page;
  }

  int taps() {
    return taps;
  }

  /** Typed on the tablet's keyboard, which is not the app's. */
  int letters() {
    return letters;
  }

  void tap(Locator what) {
    what.click();
    taps++;
  }

  void type(String field, String text) {
    page.fill(field, text);
    letters += text.length();
  }

  /** Answers all items of the section on the screen, the steps of an observation one by one. */
  void answerSection(int seed) {
    List<Locator> items = page.locator(".item").all();
    for (int i = 0; i < items.size(); i++) {
      Locator item = items.get(i);
      if (item.locator("input.number").count() > 0) {
        typeNumbers(item);
      } else if (item.locator("input[type=radio]").count() > 0) {
        List<Locator> levels = item.locator("label.choice:not(.quiet)").all();
        tap(levels.get((seed + i) % levels.size()));
      } else {
        item.locator("label.choice:not(.quiet)").all().forEach(this::tap);
      }
      PlaywrightAssertions.assertThat(item.locator(".result")).containsText("Skor");
    }
  }

  /** On the app's own keypad. */
  private void typeNumbers(Locator item) {
    int fields = item.locator("input.number").count();
    tap(item.locator("input.number").first());
    for (int i = 1; i <= fields; i++) {
      tap(item.locator(".keypad button[aria-label='5']"));
      tap(
          item.locator(
              ".keypad button[aria-label='%s']".formatted(i < fields ? "Lanjut" : "Simpan")));
    }
  }

  void goOn() {
    tap(page.locator("a.button.wide"));
  }

  /** Draws a line where the Posyandu signs. */
  void sign() {
    Locator field = page.locator("canvas.signature");
    field.scrollIntoViewIfNeeded();
    BoundingBox box = field.boundingBox();
    page.mouse().move(box.x + 40, box.y + 60);
    page.mouse().down();
    page.mouse().move(box.x + 160, box.y + 90);
    page.mouse().up();
    taps++;
  }
}
