package id.teladan.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.Callers;
import id.teladan.testing.GrowingOffice;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Routes;
import id.teladan.testing.Routes.Route;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A wrong address gets the same clear answer wherever it points. */
class BadAddressTest {

  private static final List<String> NO_IDS =
      List.of(
          "bukan-id",
          "%20",
          "%C3%A9",
          "%27%22",
          "%3Cscript%3E",
          "%F0%9F%98%80",
          "1-1-1-1-1",
          "9".repeat(600),
          "00000000-0000-0000-0000-00000000000g");

  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "x",
          "\u0000",
          "%",
          "_",
          "\\",
          "'\"",
          "<script>alert(1)</script>",
          "\ud83d\ude00",
          "2026-02-31",
          "99999999999999999999",
          "-1",
          "1-1-1-1-1",
          "BUKAN",
          "a".repeat(5_000));

  private final Callers callers = new Callers();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void whatIsNoIdNamesNothing() {
    for (Route route : with("GET").filter(Route::hasParameters).toList()) {
      for (String id : NO_IDS) {
        String address = route.path().replaceAll("\\{\\w+}", id);
        Answer answer = callers.allowed(route).get(address);
        check(answer.status() == 404, address, answer);
        checkShape(route, address, answer);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nothingIsWrittenToWhatIsNoId() {
    for (Route route : with("POST", "PUT", "DELETE").filter(Route::hasParameters).toList()) {
      for (String id : NO_IDS) {
        String address = route.path().replaceAll("\\{\\w+}", id);
        Answer answer =
            callers
                .allowed(route)
                .send(
                    route.method(),
                    address,
                    BodyPublishers.ofString(route.isApi() ? "{}" : ""),
                    "Content-Type",
                    route.consumes().replace("form-data", "form-data; boundary=x"));
        check(Set.of(400, 404, 415, 422).contains(answer.status()), address, answer);
        checkShape(route, address, answer);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void oddTextsInAQueryAreNeverABug() {
    int asked = 0;
    for (Route route : with("GET").filter(route -> !route.hasParameters()).toList()) {
      for (String name : queries(route)) {
        for (String text : ODD_TEXTS) {
          String address =
              route.path() + "?" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
          Answer answer = callers.allowed(route).get(address);
          check(Set.of(200, 303, 400, 404, 422).contains(answer.status()), address, answer);
          check(!isPage(answer) || !answer.text().contains("<script>alert"), address, answer);
          if (answer.status() >= 400) {
            checkShape(route, address, answer);
          }
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(500);
    assertThat(wrong).isEmpty();
  }

  @Test
  void aPageOfAListThatCannotBeIsNamed() {
    for (Route route : with("GET").filter(it -> queries(it).contains("limit")).toList()) {
      if (route.isApi() && !route.hasParameters()) {
        for (String limit : List.of("0", "-1", "501", "x", "", "1.5", "99999999999")) {
          named(route, "limit", limit);
        }
        named(route, "after", "!!!");
        named(route, "after", "YQ==");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aMethodThatIsNotThereIsSaidToBeMissing() {
    Map<String, Set<String>> served =
        Routes.all().stream().collect(groupingBy(Route::path, mapping(Route::method, toSet())));
    for (Route route : Routes.all()) {
      for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH")) {
        if (!served.get(route.path()).contains(method)) {
          Answer answer =
              callers.allowed(route).send(method, route.nowhere(), BodyPublishers.noBody());
          check(Set.of(404, 405).contains(answer.status()), method + " " + route.path(), answer);
          checkShape(route, method + " " + route.path(), answer);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void anAnswerOfAnotherKindIsNotToBeHad() {
    for (Route route : with("GET").toList()) {
      Answer answer =
          callers
              .allowed(route)
              .send("GET", route.nowhere(), BodyPublishers.noBody(), "Accept", "image/x-none");
      check(answer.status() == 406, route.toString(), answer);
      checkShape(route, route.toString(), answer);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsAnotherOfficesIsNotThere() {
    GrowingOffice office = new GrowingOffice();
    Callers others = new Callers("32.79");
    List<Route> tried = new ArrayList<>();
    for (Route route : Routes.all()) {
      String address = office.address(route);
      if (route.hasParameters() && !route.isOpen() && !address.contains("{")) {
        PortalClient stranger = others.allowed(route);
        Answer answer =
            stranger.send(
                route.method(),
                address,
                BodyPublishers.ofString(route.isApi() ? "{}" : ""),
                "Content-Type",
                route.consumes().replace("form-data", "form-data; boundary=x"));
        if (answer.status()
            == 303) { // what was empty leads back to a page, which must not be there
          answer = stranger.get(URI.create(answer.header("Location")).getPath());
        }
        boolean hidden =
            route.method().equals("GET")
                ? answer.status() == 404
                : Set.of(400, 404, 415, 422).contains(answer.status());
        check(hidden, route.method() + " " + address, answer);
        tried.add(route);
      }
    }
    assertThat(tried).hasSizeGreaterThan(60);
    assertThat(wrong).isEmpty();
  }

  private static Stream<Route> with(String... methods) {
    return Routes.all().stream().filter(route -> List.of(methods).contains(route.method()));
  }

  /** The names of a route's query parameters, also of those that a bean gathers. */
  private static List<String> queries(Route route) {
    return Arrays.stream(route.code().getParameters())
        .flatMap(
            parameter ->
                parameter.isAnnotationPresent(BeanParam.class)
                    ? Arrays.stream(parameter.getType().getDeclaredConstructors())
                        .map(Constructor::getParameters)
                        .flatMap(Arrays::stream)
                    : Stream.of(parameter))
        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
        .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
        .toList();
  }

  private void named(Route route, String field, String value) {
    String address = route.path() + "?" + field + "=" + value;
    Answer answer = callers.allowed(route).get(address);
    check(answer.status() == 422, address, answer);
    check(answer.text().contains("\"field\":\"" + field + "\""), address, answer);
  }

  /** What a browser shows; JSON and files hold a text as it was typed. */
  private static boolean isPage(Answer answer) {
    return answer.header("Content-Type").startsWith("text/html");
  }

  /** Programs get a document; people a page that still knows who they are. */
  private void checkShape(Route route, String address, Answer answer) {
    String type = answer.header("Content-Type");
    if (route.isApi()) {
      check(type.equals("application/problem+json"), address, answer);
    } else {
      check(type.startsWith("text/html"), address, answer);
      check(answer.text().contains("<html lang=\"id\">"), address, answer);
      check(route.isOpen() || answer.text().contains("action=\"/keluar\""), address, answer);
    }
  }

  private void check(boolean right, String address, Answer answer) {
    if (!right) {
      String said = answer.text().replaceAll("\\s+", " ");
      wrong.add(
          "%.150s answered %d %.120s"
              .formatted(address, answer.status(), said.replaceFirst("^.*<main[^>]*>", "")));
    }
  }
}
