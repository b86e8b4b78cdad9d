package id.teladan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a process for its heap, by the JDK's own {@code jcmd}. */
final class Heap {

  private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

  private Heap() {}

  static long usedMegabytes(long process) throws IOException, InterruptedException {
    Matcher used = USED.matcher(ask(process, "GC.heap_info"));
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    if (kilobytes == 0) {
      throw new IOException("jcmd tells no heap");
    }
    return kilobytes / 1024;
  }

  /** What a full collection leaves. */
  static long keptMegabytes(long process) throws IOException, InterruptedException {
    ask(process, "GC.run");
    return usedMegabytes(process);
  }

  private static String ask(long process, String command) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process asked =
        new ProcessBuilder(jcmd.toString(), String.valueOf(process), command)
            .redirectErrorStream(true)
            .start();
    String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (asked.waitFor() != 0) {
      throw new IOException(answer);
    }
    return answer;
  }
}
