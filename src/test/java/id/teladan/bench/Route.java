package id.teladan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A route as {@code routes.tsv} has it, which a test compares with what the portal serves. */
record Route(String method, String path, List<String> roles) {

  private static final Path TABLE = Path.of("src", "test", "resources", "routes.tsv");

  /** Everything a browser can open. */
  static List<Route> pages() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    List<String> head = columns(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(line -> read(head, columns(line)))
        .filter(route -> route.method.equals("GET") && !route.path.startsWith("/api/"))
        .toList();
  }

  private static Route read(List<String> head, List<String> line) {
    List<String> roles =
        head.stream().filter(role -> line.get(head.indexOf(role)).equals("ok")).toList();
    return new Route(line.get(0), line.get(1), roles);
  }

  private static List<String> columns(String line) {
    return Arrays.asList(line.split("\t"));
  }

  boolean admits(String role) {
    return roles.contains(role);
  }
}
