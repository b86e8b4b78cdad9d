package id.teladan.bench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import id.teladan.testing.Arena;
import id.teladan.testing.Chromium;
import id.teladan.testing.Portal;
import id.teladan.testing.TestAccount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a team notices: how much goes over the air, how long it waits, how often it taps. */
final class TabletBench implements Part {

  private static final int VISITS = 40;
  private static final int TIMES = 7;
  private static final int[] SLOWDOWNS = {1, 6};
  private static final double KB = 1024;

  private final Arena arena = new Arena();
  private final TestAccount assessor = arena.assessor();

  @Override
  public void run(Report report) throws IOException {
    List<UUID> visits = visits();
    try (Wire wire = new Wire(Portal.stranger().base().getPort());
        Playwright playwright = Chromium.playwright();
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setArgs(Chromium.ARGUMENTS))) {
      Page page =
          browser
              .newContext(
                  new NewContextOptions().setBaseURL(wire.base()).setViewportSize(800, 1280))
              .newPage();
      bytes(report, page, wire);
      opening(report, page, visits.get(0));
      taps(report, page, visits.get(1));
    }
  }

  private List<UUID> visits() {
    UUID competition = arena.competition();
    List<UUID> entries = new ArrayList<>();
    for (int i = 0; i < VISITS; i++) {
      entries.add(arena.enter(competition, arena.posyandu()));
    }
    arena.appoint(competition, assessor);
    arena.open(competition);
    return entries.stream().map(arena::visit).toList();
  }

  private void bytes(Report report, Page page, Wire wire) {
    report.line("| over the wire, headers included | kB down | kB up |");
    report.line("|---|---|---|");
    page.navigate("/tablet/#/masuk");
    page.evaluate("() => navigator.serviceWorker.ready.then(() => null)");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    line(report, "first visit: the whole app, for use without signal", wire, 0, 0);
    long down = wire.down();
    long up = wire.up();
    page.fill("#username", assessor.username());
    page.fill("#password", TestAccount.PASSWORD);
    page.fill("#pin", ScriptedHand.PIN);
    page.fill("#pin-again", ScriptedHand.PIN);
    page.press("#pin-again", "Enter");
    assertThat(page.locator(".visit")).hasCount(VISITS);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    line(report, "signing in: %d visits and their instrument".formatted(VISITS), wire, down, up);
    down = wire.down();
    up = wire.up();
    page.reload();
    page.fill("#pin", ScriptedHand.PIN);
    assertThat(page.locator(".visit")).hasCount(VISITS);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    line(report, "opening it again with signal", wire, down, up);
    report.line("");
  }

  private static void line(Report report, String what, Wire wire, long down, long up) {
    report.line(
        "| %s | %.0f | %.0f |".formatted(what, (wire.down() - down) / KB, (wire.up() - up) / KB));
  }

  /** Without signal, from what is on the tablet; the middle of several times. */
  private void opening(Report report, Page page, UUID visit) {
    report.line(
        "| opening a scoring screen without signal, median of %d | to the PIN, ms | from there to the items, ms |"
            .formatted(TIMES));
    report.line("|---|---|---|");
    page.context().setOffline(true);
    CDPSession tools = page.context().newCDPSession(page);
    page.navigate("/tablet/#/visit/" + visit);
    assertThat(page.locator(".item").first()).isVisible();
    for (int slowdown : SLOWDOWNS) {
      JsonObject rate = new JsonObject();
      rate.addProperty("rate", slowdown);
      tools.send("Emulation.setCPUThrottlingRate", rate);
      double[] toPin = new double[TIMES];
      double[] toItems = new double[TIMES];
      for (int i = 0; i < TIMES; i++) {
        long start = System.nanoTime();
        page.reload();
        page.locator("#pin").waitFor();
        toPin[i] = (System.nanoTime() - start) / 1e6;
        start = System.nanoTime();
        page.fill("#pin", ScriptedHand.PIN);
        page.locator(".item").last().waitFor();
        toItems[i] = (System.nanoTime() - start) / 1e6;
      }
      String name = slowdown == 1 ? "this processor" : "throttled %d times".formatted(slowdown);
      report.line("| %s | %.0f | %.0f |".formatted(name, median(toPin), median(toItems)));
    }
    tools.detach();
    page.context().setOffline(false);
    report.line("");
  }

  private static double median(double[] times) {
    return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
  }

  private static void taps(Report report, Page page, UUID visit) {
    ScriptedHand hand = new ScriptedHand(page);
    page.navigate("/tablet/#/visits");
    hand.tap(page.locator(".visit a[href*='%s']".formatted(visit)).first());
    page.locator(".item").first().waitFor();
    int sections = page.locator(".chip").count() - 1;
    int moving = 1;
    int seed = 0;
    for (int section = 0; section < sections; section++) {
      String heading = page.locator("h1").innerText();
      hand.answerSection(seed++);
      hand.goOn();
      moving++;
      assertThat(page.locator("h1")).not().hasText(heading);
    }
    int answering = hand.taps() - moving;
    hand.type("#signer-name", "Siti Contohwati");
    hand.type("#signer-position", "Ketua Posyandu");
    hand.sign();
    hand.tap(page.getByText("Kirim lembar nilai"));
    assertThat(page.locator(".notice.good")).containsText("Diterima portal");
    report.line(
        "Taps for a whole sheet of 50 items by a scripted hand: %d; %d of them answer (numbers on the"
            .formatted(hand.taps(), answering));
    report.line(
        "keypad, each step of an observation by itself), %d move on, the rest signs and hands in. Besides,"
            .formatted(moving));
    report.line(
        "%d letters are typed: who signs for the Posyandu, and as what.".formatted(hand.letters()));
  }
}
