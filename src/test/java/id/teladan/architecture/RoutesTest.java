package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.Callers;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.Routes;
import id.teladan.testing.Routes.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every route, whatever it is for. */
class RoutesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources");
  private static final Pattern FIELD = Pattern.compile("\\bname=\"(\\w[\\w-]*)\"");
  private static final List<String> NONSENSE =
      List.of("", "null", "[]", "{}", "{\"x\":1}", "[[\"x\"]]", "{\"x\":", "\"x\"");

  /** After these the caller is no longer signed in. */
  private static final Set<String> GOODBYES = Set.of("/keluar", "/api/v1/tokens/current");

  /** Jersey settles on the first class whose path fits, and never tries another. */
  @Test
  void everyRouteReachesItsOwnMethod() {
    PortalClient stranger = Portal.stranger();
    List<String> astray = new ArrayList<>();
    for (Route route : Routes.all()) {
      String reached = route.callNowhere(stranger, "").header(Routes.REACHED);
      if (!reached.equals(route.name())) {
        astray.add("%s leads to '%s', not to %s".formatted(route, reached, route.name()));
      }
    }
    assertThat(astray).isEmpty();
  }

  @Test
  void whatIsNotThereIsNeverShown() {
    Callers callers = new Callers();
    assertThat(Routes.all())
        .filteredOn(route -> route.method().equals("GET") && route.hasParameters())
        .isNotEmpty()
        .allSatisfy(
            route ->
                assertThat(route.callNowhere(callers.allowed(route), "").status())
                    .as(route.toString())
                    .isIn(400, 404, 422));
  }

  @Test
  void nonsenseIsNeverABug() throws IOException {
    List<String> forms = forms();
    List<String> wrong = new ArrayList<>();
    Callers callers = new Callers();
    for (Route route : Routes.all()) {
      if (!route.method().equals("GET")) {
        for (String body : route.isApi() ? NONSENSE : forms) {
          Callers who = GOODBYES.contains(route.path()) ? new Callers() : callers;
          int status = route.callNowhere(who.allowed(route), body).status();
          if (status >= 500) {
            wrong.add("%s answered %d to '%.40s'".formatted(route, status, body));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Every field of every form at once: without a value, with a wrong one, with a long one. */
  private static List<String> forms() throws IOException {
    Set<String> fields = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".mustache")).toList()) {
        FIELD.matcher(Files.readString(file)).results().forEach(it -> fields.add(it.group(1)));
      }
    }
    assertThat(fields).hasSizeGreaterThan(20);
    return Stream.concat(
            Stream.of("", "x", "a=%ZZ&=%00"),
            Stream.of("", "=x", "=2026-02-31", "=" + "9".repeat(1_000))
                .map(value -> String.join(value + "&", fields) + value))
        .toList();
  }
}
