package id.teladan.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.Portal;
import id.teladan.testing.Routes;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

  @Test
  void theDocumentHoldsExactlyTheRoutesThatJerseyServes() {
    JsonNode document = Portal.stranger().get("/openapi.json").json();
    Set<String> documented = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            documented.add(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));

    Set<String> served =
        Routes.all().stream()
            .filter(route -> route.path().startsWith("/api/v1"))
            .map(route -> route.method() + " " + route.path())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(document.path("openapi").asText()).startsWith("3.1");
    assertThat(served).isNotEmpty();
    assertThat(documented).isEqualTo(served);
  }

  @Test
  void eachApiIsDescribedByItsOwnRecords() {
    JsonNode document = Portal.stranger().get("/openapi.json").json();

    assertThat(sent(document, "/api/v1/jambore")).contains("name").doesNotContain("course");
    assertThat(sent(document, "/api/v1/pelatihan")).contains("course", "trainers", "sessions");
  }

  /** The fields of the body that a POST there takes. */
  private static Set<String> sent(JsonNode document, String path) {
    String schema =
        document
            .path("paths")
            .path(path)
            .at("/post/requestBody/content/application~1json/schema/$ref")
            .asText();
    Set<String> fields = new TreeSet<>();
    document.at(schema.substring(1) + "/properties").fieldNames().forEachRemaining(fields::add);
    return fields;
  }

  @Test
  void whoAsksIsNoParameterOfTheContract() {
    assertThat(Portal.stranger().get("/openapi.json").text()).doesNotContain("\"Actor\"");
  }

  @Test
  void peopleCanReadTheListOfAddresses() {
    assertThat(Portal.stranger().get("/api").text()).contains("/api/v1");
  }
}
