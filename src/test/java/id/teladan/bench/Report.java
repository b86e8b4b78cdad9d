package id.teladan.bench;

import id.teladan.platform.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What was measured, and on what machine. Chapters that are not measured anew stay as they are. */
final class Report {

  private static final String INTRODUCTION =
      """
      # Benchmarks

      Each chapter is written by the command it names. Portal, its MariaDB and the clients share one
      machine. Processor time stands beside most figures, for it says more than seconds on a busy one.
      """;

  private static final Pattern HEADING = Pattern.compile("(?m)^## ");

  private final Path file;

  /** By title, in the order in which they stand in the file. */
  private final Map<String, StringBuilder> chapters = new LinkedHashMap<>();

  private StringBuilder current = new StringBuilder();

  /**
   * @param titles of all chapters, in their order
   */
  Report(Path file, Iterable<String> titles) throws IOException {
    this.file = file;
    titles.forEach(title -> chapters.put(title, new StringBuilder()));
    HEADING.splitAsStream(Files.readString(file)).skip(1).forEach(this::keep);
  }

  private void keep(String chapter) {
    String[] parts = chapter.split("\n", 2);
    StringBuilder text = chapters.get(parts[0].strip());
    if (text != null) {
      text.append(parts[1].strip()).append('\n');
    }
  }

  /** Begins a chapter, with the command that makes it. */
  void chapter(String title, String command) throws IOException {
    current = new StringBuilder();
    chapters.put(title, current);
    System.out.println("## " + title);
    line(
        "`%s` on %s: %s. Load average before: %s."
            .formatted(command, LocalDate.now(Words.ZONE), Machine.describe(), Machine.load()));
    line("");
  }

  void line(String content) {
    current.append(content).append('\n');
    System.out.println(content);
  }

  void write() throws IOException {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    chapters.forEach(
        (title, chapter) -> {
          if (!chapter.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n").append(chapter);
          }
        });
    Files.writeString(file, text);
  }
}
