package id.teladan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The committee at its laptop: from the ranking to the answer behind a number. */
class CommitteeJourneyTest {

  @Test
  void theCommitteeFollowsARankedNumberToItsAnswers() {
    try (Page laptop = Browser.signedIn(Browser.window(1280, 800), "panitia")) {
      laptop.navigate("/lomba");
      laptop.getByText("Kader Berprestasi Puskesmas Tanjung Enim 2026").click();
      laptop
          .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rekap").setExact(true))
          .click();
      Locator first = laptop.locator(".recap tbody tr").first();
      assertThat(first.locator(".rank")).hasText("1");
      String name = first.locator("th a").innerText();
      String score = first.locator("td strong").innerText();
      assertThat(score).matches("\\d{2,3},\\d{2}");

      first.locator("th a").click();

      assertThat(laptop.locator(".entry-name")).hasText(name);
      assertThat(laptop.locator(".score-final strong")).hasText(score);
      assertThat(laptop.locator(".trace td div").first()).containsText("→");
      assertThat(laptop.locator(".trace tbody tr")).hasCount(20);
    }
  }
}
