package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient.Answer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebHouseTest {

  @Test
  void aMissingPageIsAPageAndAMissingApiAddressAProblemDocument() {
    Answer page = Portal.stranger().get("/tidak-ada");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text()).startsWith("<!doctype html>").contains("Tidak ditemukan");

    Answer api = Portal.stranger().get("/api/v1/nothing");
    assertThat(api.status()).isEqualTo(404);
    assertThat(api.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(api.slug()).isEqualTo("not-found");
  }

  @Test
  void everyAnswerSaysWhatAPageMayLoad() {
    for (String path : new String[] {"/", "/assets/app.css", "/tidak-ada", "/api/v1/nothing"}) {
      Answer answer = Portal.stranger().get(path);
      assertThat(answer.header("Content-Security-Policy"))
          .as(path)
          .startsWith("default-src 'self'");
      assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
    }
  }

  @Test
  void librariesMayBeKeptAndPersonalPagesMayNot() {
    assertThat(
            Portal.stranger()
                .get("/webjars/htmx.org/2.0.10/dist/htmx.min.js")
                .header("Cache-Control"))
        .contains("immutable");
    assertThat(Portal.stranger().get("/tidak-ada").header("Cache-Control")).isEqualTo("no-store");
  }

  /** A browser runs a module only when it is called a script, and we forbid it to guess. */
  @Test
  void everyModuleOfTheTabletIsServedAsAScript() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("assets"))) {
      List<Path> modules = files.filter(file -> file.toString().endsWith(".js")).toList();

      assertThat(modules).contains(Path.of("assets", "tablet", "merge.js"));
      for (Path module : modules) {
        Answer answer = Portal.stranger().get("/" + module.toString().replace('\\', '/'));
        assertThat(answer.status()).as(module.toString()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
            .as(module.toString())
            .matches("(text|application)/javascript(;charset=utf-8)?");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://elsewhere.example",
    "Origin, null",
    "Referer, https://elsewhere.example/page",
    "Sec-Fetch-Site, cross-site"
  })
  void aFormOfAnotherSiteIsRefused(String header, String sender) {
    Answer answer =
        Portal.stranger()
            .send(
                "POST",
                "/api/v1/nothing",
                BodyPublishers.ofString("a=b"),
                header,
                sender,
                "Content-Type",
                "application/x-www-form-urlencoded");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.slug()).isEqualTo("foreign-origin");
  }

  @Test
  void everyPageSaysItsCharacterSet() {
    for (String path : new String[] {"/masuk", "/tidak-ada", "/api"}) {
      assertThat(Portal.stranger().get(path).header("Content-Type"))
          .as(path)
          .isEqualToIgnoringCase("text/html;charset=utf-8");
    }
  }

  @Test
  void everyKindOfProblemHasItsPage() {
    assertThat(Portal.stranger().get("/problems/not-found").text()).contains("not-found");
    assertThat(Portal.stranger().get("/problems/no-such").status()).isEqualTo(404);
  }
}
