package id.teladan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Runs all measurements: {@code bin/bench [seconds per measurement]}. */
public final class Bench {

  private static final Path REPORT = Path.of("docs", "benchmarks.md");

  private Bench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Duration each = Duration.ofSeconds(arguments.length == 0 ? 30 : Long.parseLong(arguments[0]));
    Report report = new Report();
    try (BenchPortal portal = BenchPortal.start(Path.of("target", "bench"))) {
      new SheetsBench(portal, each).run(report);
    }
    report.write(REPORT);
    System.out.println(report.text());
  }
}
