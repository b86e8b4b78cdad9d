package id.teladan.bench;

import id.teladan.platform.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** What was measured, and on what machine. */
final class Report {

  private static final Map<String, String> TITLES =
      Map.of(
          "start", "Start-up",
          "imports", "Import of 15,000 kader",
          "pages", "Pages",
          "recap", "Recap",
          "export", "Export",
          "sheets", "Sheets of 50 items",
          "heap", "Heap");

  private final StringBuilder text = new StringBuilder();

  Report(String... arguments) throws IOException {
    line("# Benchmarks");
    line("");
    line(
        "Written by `%s` on %s. Portal, its MariaDB and the clients share one machine:"
            .formatted(
                String.join(
                    " ", Stream.concat(Stream.of("bin/bench"), Stream.of(arguments)).toList()),
                LocalDate.now(Words.ZONE)));
    line(
        "%d cores (%s), %d GB of memory, Java %s, %s."
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                processor(),
                memoryGigabytes(),
                Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version")));
    line(
        "Processor time stands beside each figure, for it says more than seconds on a busy machine.");
    line("Load average before: %s.".formatted(load()));
  }

  /** Begins a chapter, with the command that makes it. */
  void part(String name) {
    heading(TITLES.get(name));
    line("`bin/bench %s`".formatted(name));
    line("");
  }

  private void heading(String title) {
    line("");
    line("## " + title);
    line("");
  }

  void line(String content) {
    text.append(content).append('\n');
    System.out.println(content);
  }

  void write(Path file) throws IOException {
    Files.writeString(file, text);
  }

  private static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
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
