package id.teladan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.teladan.testing.DemoPortal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An assessor on a tablet, from the visit to the sheet on the committee's board. */
class AssessorJourneyTest {

  private static final Pattern SAVED = Pattern.compile("Jawaban tersimpan \\d\\d\\.\\d\\d WIB");

  @Test
  void anAssessorScoresAllItemsAndTheCommitteeSeesTheSheet() {
    try (Page tablet = Browser.signedIn(Browser.window(800, 1280), "penilai1")) {
      startVisit(tablet, "Melati");
      ScoringHand hand = ScoringHand.on(tablet);
      Locator chip = tablet.locator(".chip[aria-current=step]");
      int sections = tablet.locator(".chip").count() - 1;
      for (int section = 0; section < sections; section++) {
        hand.answerAndSeeItSaved();
        int items = hand.items().size();
        assertThat(chip).containsText("%d/%d".formatted(items, items));
        assertThat(tablet.locator(".save-state")).hasText(SAVED);
        tablet.getByText("Simpan dan lanjut").click();
        assertThat(chip).not().containsText("%d/%d".formatted(items, items));
      }

      assertThat(chip).containsText("50/50");
      String sheet = tablet.url().replaceAll(".*/lembar/([^/]+)/.*", "$1");
      String score =
          DemoPortal.as("penilai1")
              .get("/api/v1/sheets/" + sheet)
              .json()
              .path("score")
              .decimalValue()
              .setScale(2)
              .toPlainString()
              .replace('.', ',');
      assertThat(tablet.locator(".section-score")).hasText(score + " dari 100");

      tablet.getByText("Kirim lembar nilai").click();
      assertThat(tablet.getByText("Lembar ini ada pada panitia")).isVisible();
    }
    try (Page laptop = Browser.signedIn(Browser.window(1280, 800), "panitia")) {
      laptop.navigate("/lomba");
      laptop.getByText("Lomba Posyandu ILP Puskesmas Tanjung Enim 2026").click();
      laptop.getByRole(AriaRole.LINK, named("Kunjungan")).click();
      Locator row = laptop.locator("tr").filter(new Locator.FilterOptions().setHasText("Melati"));
      assertThat(row.locator(".sheet-mark").first()).containsText("Terkirim");
      assertThat(row.locator(".sheet-mark").first()).containsText("50/50");
    }
  }

  @Test
  void aSectionIsScoredInABrowserThatRunsNoScript() {
    try (Page tablet = Browser.signedIn(Browser.windowWithoutScript(800, 1280), "penilai2")) {
      startVisit(tablet, "Mawar");
      ScoringHand hand = ScoringHand.withoutScript(tablet);
      int items = hand.items().size();
      String section = tablet.url();

      hand.answerOnly();
      tablet.locator("[name=lanjut]").press("Enter");

      tablet.waitForURL(url -> !url.equals(section));
      tablet.navigate(section);
      assertThat(tablet.locator(".chip[aria-current=step]"))
          .containsText("%d/%d".formatted(items, items));
      assertThat(tablet.locator(".item-done")).hasCount(items);
    }
  }

  private static void startVisit(Page tablet, String posyandu) {
    tablet
        .locator(".visit-card")
        .filter(new Locator.FilterOptions().setHas(heading(tablet, posyandu)))
        .getByText("Mulai menilai")
        .press("Enter");
    tablet.waitForURL("**/lembar/**");
    assertThat(heading(tablet, posyandu)).isVisible();
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
