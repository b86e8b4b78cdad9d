package id.teladan.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.teladan.testing.Chromium;
import id.teladan.testing.DemoPortal;

/** A real Chromium, started once for the run, and the people who sit in front of it. */
final class Browser {

  private static final com.microsoft.playwright.Browser CHROMIUM = launch();

  private Browser() {}

  /** A window of this size, with a person who has not signed in. */
  static Page window(int width, int height) {
    return page(new NewContextOptions().setViewportSize(width, height));
  }

  /** The same, in a browser that runs no script. */
  static Page windowWithoutScript(int width, int height) {
    return page(new NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(false));
  }

  /** Signs a demo account in, through the form. */
  static Page signedIn(Page page, String username) {
    page.navigate("/masuk");
    page.fill("[name=username]", username);
    page.fill("[name=password]", DemoPortal.PASSWORD);
    page.press("[name=password]", "Enter");
    page.waitForURL(url -> !url.contains("/masuk"));
    return page;
  }

  private static Page page(NewContextOptions options) {
    BrowserContext context =
        CHROMIUM.newContext(
            options
                .setBaseURL(DemoPortal.base().toString())
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta"));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  private static com.microsoft.playwright.Browser launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    Playwright playwright = Chromium.playwright();
    com.microsoft.playwright.Browser browser =
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
