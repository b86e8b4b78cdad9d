package id.teladan.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.teladan.testing.DemoPortal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    com.microsoft.playwright.Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return browser;
  }

  private static Path executable() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no Chromium: run bin/verify, it installs one"));
  }
}
