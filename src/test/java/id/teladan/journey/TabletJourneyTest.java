package id.teladan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An assessor with the app on a tablet, where the signal comes and goes. */
class TabletJourneyTest {

  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth > window.innerWidth";

  @Test
  void whatIsScoredWithoutSignalOutlivesAReloadAndIsSentWhenSignalIsBack() {
    try (Page page = Browser.window(800, 1280)) {
      TabletHand hand = TabletHand.signedIn(page, "penilai3");
      hand.open("Melati");
      page.context().setOffline(true);

      int items = page.locator(".item").count();
      hand.answerAll();
      assertThat(page.locator(".item[data-state=WAITING]")).hasCount(items);
      assertThat(page.locator(".saving")).hasAttribute("data-tone", "amber");
      assertThat(page.locator(".saving")).containsText(items + " menunggu dikirim");

      page.reload();
      hand.typePin();
      assertThat(page.locator(".item[data-state=WAITING]")).hasCount(items);
      assertThat(page.locator(".chip[aria-current]")).containsText("%d/%d".formatted(items, items));
      page.navigate("/tablet/#/tablet");
      assertThat(page.locator(".verdict.unsafe")).containsText(items + " jawaban");

      page.context().setOffline(false);
      assertThat(page.locator(".verdict.safe")).isVisible();
      assertThat(page.locator(".saving")).hasAttribute("data-tone", "green");
    }
  }

  @Test
  void aNumberIsTypedOnTheKeypadAndANoteBelongsToItsAnswer() {
    try (Page page = Browser.window(1280, 800)) {
      TabletHand hand = TabletHand.signedIn(page, "penilai3");
      hand.open("Mawar");
      hand.openSection("H");
      Locator item = page.locator("fieldset.item:has(.numbers .field + .field)").first();
      item.locator("input.number").first().click();
      hand.press(item, "4", "1", "Lanjut", "5", "0");
      assertThat(item.locator(".live")).containsText("82%");
      hand.press(item, "Simpan");
      assertThat(item).not().hasAttribute("data-state", "OPEN");
      assertThat(item.locator(".result")).containsText("Skor");

      item.getByText("Catatan").first().click();
      item.locator("textarea").fill("Menurut buku bantu.");
      item.locator("textarea").blur();
      assertThat(item.locator("summary").getByText("Catatan ✓")).isVisible();
      assertThat(item.locator("input.number").first()).hasValue("41");
    }
  }

  @Test
  void aTapIsNotMissedWhileTheKeypadAboveItCloses() {
    try (Page page = Browser.window(800, 1280)) {
      TabletHand hand = TabletHand.signedIn(page, "penilai3");
      hand.open("Pipit");
      hand.openSection("B");
      page.locator("#item-B3 input.number").first().fill("7");
      page.locator("#item-B3 input.number").last().fill("7");
      assertThat(page.locator("#item-B3 .keypad")).isVisible();

      page.locator("#item-B4 label.choice").first().click();
      assertThat(page.locator("#item-B4 input").first()).isChecked();
      assertThat(page.locator("#item-B4 .result")).containsText("Skor");
      assertThat(page.locator("#item-B3 .result")).containsText("Skor");
      assertThat(page.locator("#item-B3 .keypad")).isHidden();
    }
  }

  @Test
  void aWholeSheetIsSignedByThePosyanduAndHandedInWithOneButton() {
    try (Page page = Browser.window(1280, 800)) {
      TabletHand hand = TabletHand.signedIn(page, "penilai3");
      hand.open("Gelatik");
      for (String section : page.locator(".chip:has(.chip-count) strong").allInnerTexts()) {
        hand.openSection(section);
        hand.answerAll();
      }
      assertThat(page.locator(".jump")).hasText("Semua dinilai · Kirim ›");
      page.locator(".jump").click();
      page.fill("#signer-name", "Siti Contohwati");
      page.fill("#signer-position", "Ketua Posyandu");
      page.getByText("Kirim lembar nilai").click();
      assertThat(page.locator(".finish .problem")).containsText("tanda tangan");
      hand.sign();
      page.getByText("Kirim lembar nilai").click();

      assertThat(page.locator(".notice.good")).containsText("Diterima portal");
      assertThat(page.locator(".finish")).isHidden();
      assertThat(page.locator(".saving")).hasAttribute("data-tone", "green");
    }
  }

  @Test
  void everyScreenOfTheAppSatisfiesAxeAndFitsAPhone() {
    List<String> complaints = new ArrayList<>();
    try (Page page = Browser.window(800, 1280)) {
      page.onPageError(complaints::add);
      page.navigate("/tablet/");
      assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Siapa yang menilai?");
      look(page, "#/", complaints);
      page.navigate("/tablet/#/masuk");
      assertThat(page.locator("#username")).isVisible();
      look(page, "#/masuk", complaints);
      TabletHand hand = TabletHand.signedIn(page, "penilai3");
      look(page, "#/visits", complaints);
      hand.open("Walet");
      for (String section : List.of("A", "D", "H")) {
        hand.openSection(section);
        hand.answerAll();
        look(page, section, complaints);
      }
      page.getByText("Kirim", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("h1")).hasText("Ringkasan");
      look(page, "summary", complaints);
      page.navigate("/tablet/#/tablet");
      assertThat(page.locator(".verdict")).isVisible();
      look(page, "#/tablet", complaints);
      page.reload();
      page.navigate("/tablet/#/pin");
      assertThat(page.locator("#pin")).isVisible();
      look(page, "#/pin", complaints);
      page.navigate("/tablet/#/lupa");
      assertThat(page.locator("h1")).containsText("lupa?");
      look(page, "#/lupa", complaints);
    }
    assertThat(complaints).isEmpty();
  }

  private static void look(Page page, String screen, List<String> complaints) {
    for (int[] size : new int[][] {{360, 800}, {1280, 800}, {800, 1280}}) {
      page.setViewportSize(size[0], size[1]);
      String here = "%s at %d".formatted(screen, size[0]);
      if (Boolean.TRUE.equals(page.evaluate(TOO_WIDE))) {
        complaints.add(here + ": too wide");
      }
      Axe.violations(page).forEach(violation -> complaints.add(here + ": " + violation));
    }
  }
}
