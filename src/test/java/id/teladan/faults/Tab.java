package id.teladan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.teladan.platform.Json;
import id.teladan.testing.Chromium;
import id.teladan.testing.Portal;
import id.teladan.testing.TestAccount;
import java.util.UUID;

/**
 * A tab of a browser on a tablet, with the app's own code in it and a hand that works it. The
 * browser is started once for the run; each tablet is a profile of its own.
 */
final class Tab implements AutoCloseable {

  private static final Browser CHROMIUM = launch();

  /** What the hand tells LossTest nobody hears here. */
  private static final String NOBODY_LISTENS = "window.promised = window.green = () => {};";

  private final BrowserContext tablet;
  private final Page page;

  private Tab(BrowserContext tablet) {
    this.tablet = tablet;
    page = tablet.newPage();
    page.navigate("/masuk");
    page.evaluate(Tablet.HAND);
  }

  /** On a tablet that nobody has used. */
  static Tab onNewTablet() {
    return onNewTablet(new NewContextOptions().setBaseURL(Portal.stranger().base().toString()));
  }

  static Tab onNewTablet(NewContextOptions options) {
    BrowserContext tablet =
        CHROMIUM.newContext(options.setLocale("id-ID").setTimezoneId("Asia/Jakarta"));
    tablet.setDefaultTimeout(20_000);
    tablet.addInitScript(NOBODY_LISTENS);
    return new Tab(tablet);
  }

  /** Another one on the same tablet. */
  Tab another() {
    return new Tab(tablet);
  }

  /** The app itself, at the list of its users. */
  Page app() {
    Page app = tablet.newPage();
    app.navigate("/tablet/#/");
    return app;
  }

  /** The app itself, in the hands of this person. */
  Page app(TestAccount account) {
    Page app = app();
    app.locator(".person").getByText("Uji " + account.username()).click();
    app.fill("#pin", Tablet.PIN);
    return app;
  }

  void signIn(TestAccount account) {
    hand("signIn", account.username(), TestAccount.PASSWORD, Tablet.PIN);
  }

  void unlock(TestAccount account) {
    hand("unlock", account.username(), Tablet.PIN);
  }

  void loseSignal() {
    tablet.setOffline(true);
  }

  void findSignal() {
    tablet.setOffline(false);
  }

  void change(UUID visit, String item, int seed) {
    hand("change", visit.toString(), item, seed);
  }

  /** Sends what it can. Gives how much is not with the portal yet. */
  int send() {
    return hand("send").asInt();
  }

  JsonNode answers(UUID visit) {
    return hand("answers", visit.toString());
  }

  /** What was answered here, with its state. */
  JsonNode operations() {
    return hand("ledger").get("operations");
  }

  JsonNode hand(String what, Object... arguments) {
    return run("hand[what](...args)", "what, args", what, arguments);
  }

  /** A text of any length. */
  String text(String what, Object... arguments) {
    return (String)
        page.evaluate(
            "([what, args]) => window.hand[what](...args)", new Object[] {what, arguments});
  }

  /** Runs an expression, whose parameters are named, in the page. */
  JsonNode run(String expression, String parameters, Object... arguments) {
    Object result =
        page.evaluate(
            "async ([%s]) => JSON.stringify((await %s) ?? null)".formatted(parameters, expression),
            arguments);
    return Json.value((String) result, JsonNode.class);
  }

  Page page() {
    return page;
  }

  @Override
  public void close() {
    tablet.close();
  }

  private static Browser launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    Playwright playwright = Chromium.playwright();
    Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Chromium.executable())
                    .setArgs(Chromium.ARGUMENTS));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return browser;
  }
}
