package id.teladan.faults;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.teladan.testing.Chromium;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Chromium whose profile lies on the disk and outlives its process. */
final class KillableBrowser implements AutoCloseable {

  private final Path profile;
  private final Playwright playwright;

  /** Of this browser alone: others may be at work beside it. */
  private final ProcessHandle driver;

  private BrowserContext context;

  KillableBrowser(Path profile) {
    this.profile = profile;
    synchronized (KillableBrowser.class) {
      Set<ProcessHandle> others = drivers();
      playwright = Chromium.playwright();
      driver = drivers().stream().filter(it -> !others.contains(it)).findFirst().orElseThrow();
    }
    start();
  }

  private static Set<ProcessHandle> drivers() {
    return ProcessHandle.current()
        .children()
        .filter(it -> it.info().command().orElse("").endsWith("node"))
        .collect(Collectors.toSet());
  }

  private void start() {
    context =
        playwright
            .chromium()
            .launchPersistentContext(
                profile,
                new LaunchPersistentContextOptions()
                    .setExecutablePath(Chromium.executable())
                    .setArgs(Chromium.ARGUMENTS));
  }

  Page page() {
    return context.newPage();
  }

  /** As when the battery is empty: no page hears of it, nothing is put in order. */
  void kill() {
    List<ProcessHandle> processes = driver.descendants().toList();
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(it -> it.onExit().orTimeout(30, TimeUnit.SECONDS).join());
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
