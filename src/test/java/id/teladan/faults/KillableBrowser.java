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

  private final Playwright playwright = Chromium.playwright();
  private final Path profile;
  private List<ProcessHandle> processes = List.of();
  private BrowserContext context;

  KillableBrowser(Path profile) {
    this.profile = profile;
    start();
  }

  private void start() {
    Set<Long> others = children().stream().map(ProcessHandle::pid).collect(Collectors.toSet());
    context =
        playwright
            .chromium()
            .launchPersistentContext(
                profile,
                new LaunchPersistentContextOptions()
                    .setExecutablePath(Chromium.executable())
                    .setArgs(Chromium.ARGUMENTS));
    processes = children().stream().filter(it -> !others.contains(it.pid())).toList();
  }

  private static List<ProcessHandle> children() {
    return ProcessHandle.current()
        .descendants()
        .filter(it -> it.info().command().orElse("").contains("chrom"))
        .toList();
  }

  Page page() {
    return context.newPage();
  }

  /** As when the battery is empty: no page hears of it, nothing is put in order. */
  void kill() {
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
