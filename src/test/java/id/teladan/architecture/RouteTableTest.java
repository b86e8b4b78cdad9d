package id.teladan.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Role;
import id.teladan.testing.Callers;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Routes;
import id.teladan.testing.Routes.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every route by every role, as {@code routes.tsv} has it for people to read. */
class RouteTableTest {

  private static final Path TABLE = Path.of("src/test/resources/routes.tsv");

  /** What a list cannot do without. */
  private static final Map<String, String> QUERIES =
      Map.of(
          "/api/v1/imports/template", "?register=kader",
          "/api/v1/audit/verification", "?chain=kader");

  @Test
  void everyRouteStandsInTheTable() throws IOException {
    assertThat(Routes.all().stream().map(RouteTableTest::line).collect(joining("\n")))
        .isEqualTo(Files.readAllLines(TABLE).stream().skip(1).collect(joining("\n")));
  }

  @Test
  void everyPageAndListAnswersAsTheTableSays() {
    Callers callers = new Callers();
    List<String> wrong = new ArrayList<>();
    for (Route route : Routes.all()) {
      if (route.method().equals("GET") && !route.hasParameters()) {
        String address = route.path() + QUERIES.getOrDefault(route.path(), "");
        for (Role role : Role.values()) {
          int status = callers.of(role, route).get(address).status();
          if (!expected(route, role).contains(status)) {
            wrong.add(role + " " + route + " answered " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aStrangerIsSentToTheSignInOrToldSo() {
    PortalClient stranger = Portal.stranger();
    assertThat(Routes.all().stream().filter(route -> !route.isOpen()))
        .isNotEmpty()
        .allSatisfy(
            route -> {
              Answer answer = route.callNowhere(stranger, "");
              assertThat(answer.status()).as(route.toString()).isEqualTo(route.isApi() ? 401 : 303);
              assertThat(answer.header("Location").contains("/masuk?next="))
                  .isNotEqualTo(route.isApi());
            });
  }

  private static List<Integer> expected(Route route, Role role) {
    return mark(route, role).equals("ok") ? List.of(200, 303) : List.of(403);
  }

  private static String line(Route route) {
    String stranger = route.isOpen() ? "ok" : route.isApi() ? "401" : "login";
    return Stream.concat(
            Stream.of(route.method(), route.path(), stranger),
            Arrays.stream(Role.values()).map(role -> mark(route, role)))
        .collect(joining("\t"));
  }

  private static String mark(Route route, Role role) {
    return route.isOpen() || route.roles().contains(role) ? "ok" : "403";
  }
}
