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
  private static final long SECONDS = 60;

  /** A chapter's title, and who writes it. */
  private record Chapter(String title, Function<Ground, Part> part) {}

  /** In the order in which they run: each leaves more behind in the database. */
  private static final Map<String, Chapter> CHAPTERS = new LinkedHashMap<>();

  static {
    add("start", "Start-up", ground -> new StartBench(ground.folder()));
    add("imports", "Import of 15,000 kader", ImportsBench::new);
    add("pages", "Pages", PagesBench::new);
    add("recap", "Recap", RecapBench::new);
    add("export", "Export", ExportBench::new);
    add("sheets", "Sheets of 50 items", ground -> sheets(ground, 1));
    add("sheets250", "Sheets of 250 items", ground -> sheets(ground, 5));
    add("heap", "Heap", HeapBench::new);
    add("tablet", "On the tablet", ground -> new TabletBench());
    add("loss", "Ten thousand sheets over a bad way", ground -> new LossBench(ground.folder()));
  }

  private Bench() {}

  private static void add(String name, String title, Function<Ground, Part> part) {
    CHAPTERS.put(name, new Chapter(title, part));
  }

  private static Part sheets(Ground ground, int times) {
    return new SheetsBench(ground.portal(), ground.time(), times)::run;
  }

  public static void main(String[] arguments) throws Exception {
    boolean timed = arguments.length > 1 && arguments[0].equals("--seconds");
    Duration time = Duration.ofSeconds(timed ? Long.parseLong(arguments[1]) : SECONDS);
    List<String> named = Arrays.asList(arguments).subList(timed ? 2 : 0, arguments.length);
    if (!CHAPTERS.keySet().containsAll(named)) {
      throw new IllegalArgumentException("the parts are " + CHAPTERS.keySet());
    }
    Report report = new Report(REPORT, CHAPTERS.values().stream().map(Chapter::title).toList());
    try (Ground ground = new Ground(Path.of("target", "bench"), time)) {
      for (Map.Entry<String, Chapter> chapter : CHAPTERS.entrySet()) {
        String name = chapter.getKey();
        if (named.isEmpty() || named.contains(name)) {
          String seconds =
              timed && name.startsWith("sheets") ? "--seconds " + arguments[1] + " " : "";
          report.chapter(chapter.getValue().title(), "bin/bench " + seconds + name);
          chapter.getValue().part().apply(ground).run(report);
          report.write();
        }
      }
    }
    System.exit(0); // the tests' own database and browsers have threads that nobody waits for
  }
}
