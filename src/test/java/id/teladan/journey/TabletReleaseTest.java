package id.teladan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.journey.ChangingPortal.State;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The app's files are of one release, whatever happens to the portal or on the way. */
class TabletReleaseTest {

  private static final String OWN =
      "() => document.querySelector('meta[name=teladan-release]').content";
  private static final String ASK_FOR_UPDATE =
      "async () => { const own = await navigator.serviceWorker.getRegistration('/tablet/');"
          + " await own.update().catch(() => {});"
          + " const next = own.installing; if (!next) return;"
          + " await new Promise(done => next.addEventListener('statechange',"
          + " () => ['installed', 'redundant'].includes(next.state) && done())); }";

  private final ChangingPortal portal = new ChangingPortal();

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void aNewReleaseWaitsBesideTheOldOneUntilThePersonTakesIt() {
    try (Page page = Browser.window(800, 1280)) {
      String release = opened(page);
      portal.become(State.AFTER);
      page.evaluate(ASK_FOR_UPDATE);

      Locator offer = page.getByText("Pakai versi baru");
      assertThat(offer).isVisible();
      assertThat(caches(page))
          .containsExactlyInAnyOrder(
              "teladan-" + release, "teladan-" + ChangingPortal.next(release));
      page.reload();
      assertThat(page.evaluate(OWN)).isEqualTo(release);

      offer.click();
      page.waitForFunction(
          "(old) => document.querySelector('meta[name=teladan-release]').content !== old", release);
      assertThat(page.locator("h1")).hasText("Siapa yang menilai?");
      assertThat(page.evaluate(OWN)).isEqualTo(ChangingPortal.next(release));
      assertThat(caches(page)).containsExactly("teladan-" + ChangingPortal.next(release));
    }
  }

  @Test
  void filesOfTwoReleasesAreNeverTakenTogether() {
    try (Page page = Browser.window(800, 1280)) {
      String release = opened(page);
      portal.become(State.HALF);
      page.evaluate(ASK_FOR_UPDATE);

      assertThat(caches(page)).containsExactly("teladan-" + release);
      page.context().setOffline(true);
      page.reload();
      assertThat(page.locator("h1")).hasText("Siapa yang menilai?");
      assertThat(page.evaluate(OWN)).isEqualTo(release);
    }
  }

  @Test
  void aFirstVisitThatIsCutShortSaysSoAndLeavesNothingHalf() {
    try (Page page = Browser.window(800, 1280)) {
      portal.become(State.CAPTIVE);
      page.navigate(portal.address());
      Locator again = page.getByText("Coba lagi", new Page.GetByTextOptions().setExact(true));
      assertThat(again).isVisible();
      assertThat(caches(page)).isEmpty();

      portal.become(State.BEFORE);
      again.click();
      assertThat(page.locator("h1")).hasText("Siapa yang menilai?");
    }
  }

  private String opened(Page page) {
    page.navigate(portal.address());
    assertThat(page.locator("h1")).hasText("Siapa yang menilai?");
    return (String) page.evaluate(OWN);
  }

  @SuppressWarnings("unchecked")
  private static List<String> caches(Page page) {
    return (List<String>) page.evaluate("() => caches.keys()");
  }
}
