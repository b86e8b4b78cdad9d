package id.teladan.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs all measurements, or those that are named: {@code bin/bench [--seconds N] [part…]}. */
public final class Bench {

  private static final Path REPORT = Path.of("docs", "benchmarks.md");

  /** In the order in which they run: each leaves more behind in the database. */
  private static final Map<String, Function<Ground, Part>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("start", ground -> new StartBench(ground.folder()));
    PARTS.put("imports", ImportsBench::new);
    PARTS.put("pages", PagesBench::new);
    PARTS.put("recap", RecapBench::new);
    PARTS.put("export", ExportBench::new);
    PARTS.put("sheets", ground -> new SheetsBench(ground.portal(), ground.time())::run);
    PARTS.put("heap", HeapBench::new);
  }

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    boolean timed = arguments.length > 1 && arguments[0].equals("--seconds");
    Duration time = Duration.ofSeconds(timed ? Long.parseLong(arguments[1]) : 20);
    List<String> named = Arrays.asList(arguments).subList(timed ? 2 : 0, arguments.length);
    if (!PARTS.keySet().containsAll(named)) {
      throw new IllegalArgumentException("the parts are " + PARTS.keySet());
    }
    Report report = new Report(arguments);
    try (Ground ground = new Ground(Path.of("target", "bench"), time)) {
      for (Map.Entry<String, Function<Ground, Part>> part : PARTS.entrySet()) {
        if (named.isEmpty() || named.contains(part.getKey())) {
          report.part(part.getKey());
          part.getValue().apply(ground).run(report);
        }
      }
    }
    report.write(REPORT);
  }
}
