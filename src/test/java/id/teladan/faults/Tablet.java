package id.teladan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import id.teladan.platform.Json;
import id.teladan.testing.TestAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A tablet in an assessor's hand: the app's own code in a browser that may die at any moment. */
final class Tablet implements AutoCloseable {

  static final String PIN = "271828";

  /** From then on the app opens without the portal. */
  private static final String IS_INSTALLED = "() => navigator.serviceWorker.ready.then(() => null)";

  private final String address;
  private final KillableBrowser browser;
  private final Listener listener;
  private Page page;

  /** Hears what the tablet promises. */
  interface Listener {

    /** An operation is kept on the tablet. */
    void promised(String operation, String visit);

    /** The tablet says that nothing on it is unsent. */
    void green();
  }

  /** For who does not ask what was promised. */
  static final class NobodyListens implements Listener {
    @Override
    public void promised(String operation, String visit) {}

    @Override
    public void green() {}
  }

  Tablet(String address, Path profile, Listener listener) {
    this.address = address;
    this.browser = new KillableBrowser(profile);
    this.listener = listener;
    open();
  }

  private void open() {
    page = browser.page();
    page.setDefaultTimeout(120_000);
    page.exposeBinding(
        "promised",
        (source, arguments) -> {
          listener.promised((String) arguments[0], (String) arguments[1]);
          return null;
        });
    page.exposeBinding(
        "green",
        (source, arguments) -> {
          listener.green();
          return null;
        });
    page.navigate(address + "/tablet/");
    page.evaluate(IS_INSTALLED);
    page.evaluate(HAND);
  }

  void signIn(TestAccount account) {
    hand("signIn", account.username(), TestAccount.PASSWORD, PIN);
  }

  Page page() {
    return page;
  }

  /** Empties the battery; {@link #switchOn} finds the tablet as it was. */
  void die() {
    browser.kill();
  }

  void switchOn(TestAccount account) {
    switchOn();
    unlock(account);
  }

  void switchOn() {
    browser.restart();
    open();
  }

  void unlock(TestAccount account) {
    hand("unlock", account.username(), PIN);
  }

  /**
   * Lets the hand do something.
   *
   * @throws PlaywrightException when the tablet died over it
   */
  JsonNode hand(String what, Object... arguments) {
    Object result =
        page.evaluate(
            "async ([what, args]) => JSON.stringify((await window.hand[what](...args)) ?? null)",
            new Object[] {what, arguments});
    return Json.value((String) result, JsonNode.class);
  }

  /** Puts the hand of hand.js into a page. */
  static final String HAND = read();

  private static String read() {
    try (var in = Tablet.class.getResourceAsStream("hand.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
  }
}
