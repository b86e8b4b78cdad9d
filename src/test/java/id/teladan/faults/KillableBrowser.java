package id.teladan.faults;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.teladan.testing.Chromium;
import id.teladan.testing.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Chromium in a process of its own, whose profile lies on the disk and outlives it. */
final class KillableBrowser implements AutoCloseable {

  private static final Path PORT = Path.of("DevToolsActivePort");

  private final Playwright playwright = Chromium.playwright();
  private final Path profile;
  private Process process;
  private Browser browser;

  KillableBrowser(Path profile) {
    this.profile = profile;
    start();
  }

  private void start() {
    try {
      Files.createDirectories(profile);
      Files.deleteIfExists(profile.resolve(PORT));
      Files.deleteIfExists(profile.resolve("SingletonLock"));
      List<String> command = new ArrayList<>();
      command.add(Chromium.executable().toString());
      command.addAll(Chromium.ARGUMENTS);
      command.addAll(
          List.of("--headless=new", "--remote-debugging-port=0", "--user-data-dir=" + profile));
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(profile.resolve("chromium.log").toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String port = Waiting.until(this::port, text -> !text.isEmpty());
    browser = playwright.chromium().connectOverCDP("http://127.0.0.1:" + port);
  }

  private String port() {
    try {
      List<String> lines = Files.readAllLines(profile.resolve(PORT));
      return lines.isEmpty() ? "" : lines.get(0);
    } catch (IOException notYet) {
      return "";
    }
  }

  Page page() {
    return browser.contexts().get(0).newPage();
  }

  /** As when the battery is empty: no page hears of it, nothing is put in order. */
  void kill() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** The same tablet, switched on again. */
  void restart() {
    start();
  }

  @Override
  public void close() {
    kill();
    playwright.close();
  }
}
