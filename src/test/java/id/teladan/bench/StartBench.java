package id.teladan.bench;

import id.teladan.testing.PortalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From starting the process to the first answered page, on the MariaDB that comes along. */
final class StartBench implements Part {

  private static final int TIMES = 3;

  private final Path folder;

  StartBench(Path folder) {
    this.folder = folder.resolve("start");
  }

  private record Start(double seconds, double cpuSeconds) {}

  @Override
  public void run(Report report) throws IOException, InterruptedException {
    List<Start> first = new ArrayList<>();
    List<Start> second = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      empty();
      first.add(start(false));
      second.add(start(false));
    }
    empty();
    Start demo = start(true);
    Start demoAgain = start(true);
    empty();
    report.line(
        "From starting the process to the first answered page, with the database included.");
    report.line("");
    report.line("| | seconds | CPU seconds, database included |");
    report.line("|---|---|---|");
    report.line(
        row("first start: empty folder, migrations, 83,000 villages; median of 3", median(first)));
    report.line(row("second start; median of 3", median(second)));
    report.line(row("first start with demo data", demo));
    report.line(row("second start with demo data", demoAgain));
  }

  private Start start(boolean demo) throws IOException, InterruptedException {
    try (PortalProcess portal =
        PortalProcess.start(
            folder.resolve("portal.log"),
            Map.of(
                "TELADAN_DATA",
                folder.resolve("data").toString(),
                "TELADAN_DEMO",
                String.valueOf(demo)))) {
      return new Start(portal.secondsToAnswer(), CpuTime.ofTree(portal.handle()) / 1000);
    }
  }

  private static Start median(List<Start> starts) {
    return starts.stream().sorted(Comparator.comparing(Start::seconds)).toList().get(TIMES / 2);
  }

  private static String row(String name, Start start) {
    return "| %s | %.1f | %.1f |".formatted(name, start.seconds(), start.cpuSeconds());
  }

  private void empty() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
