package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.Callers;
import id.teladan.testing.JsonBody;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Routes;
import id.teladan.testing.Routes.Route;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bad input gets the same clear answer on every route. */
class BadInputTest {

  private static final String JSON = "application/json";
  private static final int OVER_THE_LIMIT = 8 * 1024 * 1024 + 1;

  private final Callers callers = new Callers();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void aThousandNestedListsAreUnreadable() {
    for (Route route : readingJson().toList()) {
      expect(400, "unreadable-json", route, "[".repeat(1_000) + "]".repeat(1_000));
      expect(400, "unreadable-json", route, "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void jsonThatBreaksOffIsUnreadable() {
    for (Route route : readingJson().toList()) {
      for (String text :
          List.of("{", "{\"x\":", "{x}", "{\"a\":1}{", "\u0000", "{\"a\":\"\u0001\"}")) {
        expect(400, "unreadable-json", route, text);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aBodyOverTheLimitIsTooLarge() {
    byte[] spaces = " ".repeat(OVER_THE_LIMIT).getBytes(StandardCharsets.UTF_8);
    for (Route route : readingJson().toList()) {
      expect(413, "body-too-large", route, BodyPublishers.ofByteArray(spaces), JSON);
      BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces));
      expect(413, "body-too-large", route, chunks, JSON);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFieldThatNobodyKnowsIsNamed() {
    for (Route route : readingJson().toList()) {
      Answer answer = expect(422, "invalid-fields", route, "{\"bukanIsian\":1}");
      named(route, "bukanIsian", answer, "1");
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFieldOfAWrongTypeIsNamed() {
    for (Route route : readingJson().filter(it -> body(it).isRecord()).toList()) {
      body(route)
          .wrongValues()
          .forEach(
              (field, values) -> {
                for (String value : values) {
                  String text = "{\"%s\":%s}".formatted(field, value);
                  named(route, field, expect(422, "invalid-fields", route, text), value);
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aBodyOfAnotherKindIsNotTaken() {
    for (Route route : readingJson().toList()) {
      for (String type : List.of("text/plain", "application/xml", "image/png")) {
        expect(415, "unsupported-media-type", route, BodyPublishers.ofString("{}"), type);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A frozen version says so whatever the document says, so this one looks before it reads. */
  private static final String LOOKS_FIRST = "PUT /api/v1/instruments/{code}/versions/{version}";

  private static Stream<Route> readingJson() {
    return Routes.all().stream()
        .filter(route -> route.isApi() && !route.method().equals("GET"))
        .filter(route -> !route.toString().equals(LOOKS_FIRST))
        .filter(route -> JsonBody.of(route).isPresent());
  }

  private static JsonBody body(Route route) {
    return JsonBody.of(route).orElseThrow();
  }

  private Answer expect(int status, String slug, Route route, String text) {
    return expect(status, slug, route, BodyPublishers.ofString(text), JSON);
  }

  private Answer expect(
      int status, String slug, Route route, BodyPublisher body, String contentType) {
    Answer answer =
        callers
            .allowed(route)
            .send(route.method(), route.nowhere(), body, "Content-Type", contentType);
    boolean right =
        answer.status() == status
            && answer.header("Content-Type").equals("application/problem+json")
            && answer.slug().equals(slug);
    if (!right) {
      wrong.add("%s answered %d %s".formatted(route, answer.status(), answer.text()));
    }
    return answer;
  }

  private void named(Route route, String field, Answer answer, String value) {
    if (!answer.text().contains("\"field\":\"" + field)) {
      wrong.add("%s does not name %s: %s: %s".formatted(route, field, value, answer.text()));
    }
  }
}
