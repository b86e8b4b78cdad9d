package id.teladan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The hand of an assessor on the scoring screen: finds what an item asks for and taps it. */
final class ScoringHand {

  private final Page page;
  private final boolean byKeys;

  private ScoringHand(Page page, boolean byKeys) {
    this.page = page;
    this.byKeys = byKeys;
  }

  static ScoringHand on(Page page) {
    return new ScoringHand(page, false);
  }

  /** On a page that runs no script: it may draw no next frame to tell whether anything moves. */
  static ScoringHand withoutScript(Page page) {
    return new ScoringHand(page, true);
  }

  /** The codes of the section on the screen. */
  List<String> items() {
    return page.locator("fieldset.item").all().stream()
        .map(item -> item.getAttribute("id").replace("butir-", ""))
        .toList();
  }

  /** Answers each item, and goes to the next when the portal has taken it. */
  void answerAndSeeItSaved() {
    for (String code : items()) {
      page.waitForResponse(
          answer -> answer.url().endsWith("/butir/" + code) && answer.status() == 200,
          () -> answer(code));
    }
  }

  /** Answers each item; nothing is sent before a button is pressed. */
  void answerOnly() {
    items().forEach(this::answer);
  }

  private void answer(String code) {
    Locator item = page.locator("[id='butir-%s']".formatted(code));
    Locator choices = item.locator("label.choice:has(input[type=radio])");
    Locator steps = item.locator("input[name='%s.step']".formatted(code));
    Locator numbers = item.locator("input.number");
    if (choices.count() > 0) {
      choose(choices.nth(1), choices.nth(1).locator("input"));
    } else if (steps.count() > 0) {
      choose(steps.first(), steps.first());
    } else if (numbers.count() == 1) {
      enter(numbers, "7");
    } else {
      numbers.first().fill("41");
      enter(numbers.last(), "50");
    }
  }

  /** A finger needs to know where the choice stands still; a key does not. */
  private void choose(Locator target, Locator box) {
    if (byKeys) {
      box.press("Space");
    } else {
      target.click();
    }
    assertThat(box).isChecked();
  }

  private static void enter(Locator field, String number) {
    field.fill(number);
    field.press("Tab");
  }
}
