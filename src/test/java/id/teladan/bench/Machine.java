package id.teladan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the measurements run on. */
final class Machine {

  private Machine() {}

  /** In one line: processor, memory, Java, kernel. */
  static String describe() throws IOException {
    return "%d cores (%s), %d GB of memory, Java %s, %s %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            firstValue(Path.of("/proc/cpuinfo"), "model name"),
            memoryGigabytes(),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.version"));
  }

  /** How many processes wanted to run during the last minute. */
  static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
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
