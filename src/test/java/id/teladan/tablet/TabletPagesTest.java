package id.teladan.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.teladan.platform.Hashes;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TabletPagesTest {

  private static final Pattern RELEASE =
      Pattern.compile("<meta name=\"teladan-release\" content=\"([0-9a-f]{64})\">");
  private static final Pattern FILES = Pattern.compile("(?s)const FILES = (\\{.*?\\});");
  private static final int FIRST_VISIT_BYTES = 150_000;

  @Test
  void thePageIsTheSameForEverybodyAndIsAskedForEachTime() {
    Answer page = Portal.stranger().get("/tablet/");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(page.header("Content-Security-Policy"))
        .contains("script-src 'self';", "worker-src 'self';", "manifest-src 'self';")
        .doesNotContain("unsafe");
    assertThat(Portal.stranger().get("/tablet").header("Location")).endsWith("/tablet/");
  }

  @Test
  void theWorkerNamesEveryFileOfTheAppByItsDigest() {
    Map<String, String> files = files();

    assertThat(files)
        .containsKeys(
            "/tablet/",
            "/tablet/manifest.webmanifest",
            "/assets/tablet/boot.js",
            "/assets/tablet/app.js",
            "/assets/tablet/desk.js",
            "/assets/tablet/tablet.css",
            "/assets/scoring.js");
    assertThat(files.keySet()).noneMatch(address -> address.startsWith("/api/"));
    files.forEach(
        (address, digest) ->
            assertThat(Hashes.sha256(Portal.stranger().get(address).bytes()))
                .as(address)
                .isEqualTo(digest));
  }

  @Test
  void theWorkerIsAScriptThatIsAskedForEachTime() {
    Answer worker = Portal.stranger().get("/tablet/sw.js");

    assertThat(worker.header("Content-Type")).startsWith("text/javascript");
    assertThat(worker.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(worker.text()).contains(release());
  }

  @Test
  void everyAnswerOfTheApiNamesTheReleaseAndNoPageDoes() {
    for (String path : List.of("/api/v1/keys", "/api/v1/visits", "/api/v1/nothing")) {
      assertThat(Portal.stranger().get(path).header(ReleaseHeader.NAME))
          .as(path)
          .isEqualTo(release());
    }
    assertThat(Portal.stranger().get("/masuk").response().headers().map())
        .doesNotContainKey("teladan-release");
  }

  @Test
  void theManifestLeadsToThePageAndItsIconsAreThere() {
    Answer manifest = Portal.stranger().get("/tablet/manifest.webmanifest");

    assertThat(manifest.header("Content-Type")).startsWith("application/manifest+json");
    assertThat(manifest.json().path("start_url").asText()).isEqualTo("/tablet/");
    for (JsonNode icon : manifest.json().path("icons")) {
      assertThat(files()).containsKey(icon.path("src").asText());
    }
  }

  @Test
  void aFirstVisitCostsLessThan150KilobytesOverTheWire() {
    List<byte[]> bodies = new ArrayList<>();
    files().keySet().forEach(address -> bodies.add(Portal.stranger().get(address).bytes()));
    bodies.add(Portal.stranger().get("/tablet/sw.js").bytes());

    assertThat(bodies.stream().mapToInt(TabletPagesTest::compressed).sum())
        .isLessThan(FIRST_VISIT_BYTES);
  }

  private static String release() {
    Matcher found = RELEASE.matcher(Portal.stranger().get("/tablet/").text());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static Map<String, String> files() {
    Matcher found = FILES.matcher(Portal.stranger().get("/tablet/sw.js").text());
    assertThat(found.find()).isTrue();
    try {
      JsonNode json = new ObjectMapper().readTree(found.group(1));
      return new ObjectMapper().convertValue(json, new FileDigests());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static int compressed(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  private static final class FileDigests extends TypeReference<Map<String, String>> {}
}
