package id.teladan.bench;

import id.teladan.platform.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What was measured, and on what machine. */
final class Report {

  private final StringBuilder text = new StringBuilder();

  Report() throws IOException {
    line("# Benchmarks");
    line("");
    line(
        "Written by `bin/bench` on %s. Portal, its MariaDB and the clients share one machine:"
            .formatted(LocalDate.now(Words.ZONE)));
    line(
        "%d cores (%s), %d GB of memory, Java %s, %s."
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                processor(),
                memoryGigabytes(),
                Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version")));
  }

  void heading(String title) {
    line("");
    line("## " + title);
    line("");
  }

  void line(String content) {
    text.append(content).append('\n');
  }

  String text() {
    return text.toString();
  }

  void write(Path file) throws IOException {
    Files.writeString(file, text);
  }

  private static String processor() throws IOException {
    return firstValue(Path.of("/proc/cpuinfo"), "model name");
  }

  private static long memoryGigabytes() throws IOException {
    String kilobytes = firstValue(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
    return Math.round(Long.parseLong(kilobytes) / 1024.0 / 1024.0);
  }

  private static String firstValue(Path file, String name) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    }
  }
}
