package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table belongs to one feature, which alone writes it. */
class TableOwnersTest {

  private static final Pattern WRITES =
      Pattern.compile(
          "\\b(?:INSERT\\s+(?:IGNORE\\s+)?INTO|REPLACE\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+`?([a-z][a-z0-9_]+)");
  private static final Pattern CREATES =
      Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?`?([a-z][a-z0-9_]+)");

  @Test
  void everyTableIsWrittenByOneFeatureOnly() {
    Map<String, Set<String>> writers = new TreeMap<>();
    Set<String> tables = tables();
    for (Path file : files(Path.of("src/main/java/id/teladan"), ".java")) {
      String feature = Path.of("src/main/java/id/teladan").relativize(file).getName(0).toString();
      Matcher write = WRITES.matcher(read(file));
      while (write.find()) {
        if (tables.contains(write.group(1))) {
          writers.computeIfAbsent(write.group(1), key -> new TreeSet<>()).add(feature);
        }
      }
    }

    assertThat(tables).hasSizeGreaterThan(20);
    assertThat(writers).hasSizeGreaterThan(20).allSatisfy((table, by) -> assertThat(by).hasSize(1));
  }

  @Test
  void everyTableStandsInItsOwnersPackageInfo() {
    List<String> packageInfos =
        files(Path.of("src/main/java/id/teladan"), "package-info.java").stream()
            .map(file -> read(file).replaceAll("\\s+\\*\\s+", " "))
            .toList();
    assertThat(tables())
        .allSatisfy(
            table ->
                assertThat(packageInfos)
                    .as("a package-info that names the table " + table)
                    .anySatisfy(text -> assertThat(text).contains("{@code " + table + "}")));
  }

  private static Set<String> tables() {
    Set<String> tables = new TreeSet<>();
    for (Path file : files(Path.of("migrations"), ".sql")) {
      Matcher create = CREATES.matcher(read(file));
      while (create.find()) {
        tables.add(create.group(1));
      }
    }
    return tables;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
