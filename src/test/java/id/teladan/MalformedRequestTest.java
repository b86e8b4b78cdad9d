package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.RawHttp;
import id.teladan.testing.RawHttp.Raw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser sends, and what Jetty refuses itself, is answered as everything else is. */
class MalformedRequestTest {

  private static final String LONG = "a".repeat(20_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%zz",
        "%00",
        "%",
        "%ff",
        "%2e%2e/x",
        "/x",
        "..;/x",
        "a%2fb",
        "a%5cb",
        "\u00ff",
        "a\\b"
      })
  void anAddressThatIsNoneIsRefusedInTheShapeOfItsKind(String wrong) {
    assertDocument(400, "bad-request", RawHttp.get("/api/v1/kader/" + wrong));
    assertPage(400, "Permintaan tidak dapat dipahami", RawHttp.get("/kader/" + wrong));
  }

  @Test
  void aPathThatLeadsOutOfTheHouseLeadsNowhere() {
    assertDocument(404, "not-found", RawHttp.get("/api/v1/x/../y"));
    assertPage(404, "Tidak ditemukan", RawHttp.get("/assets/../config.yml"));
    assertPage(404, "Tidak ditemukan", RawHttp.get("/assets/"));
  }

  @Test
  void tooMuchIsSaidToBeTooMuch() {
    assertPage(414, "Alamat terlalu panjang", RawHttp.get("/" + LONG));
    assertDocument(414, "address-too-long", RawHttp.get("/api/v1/kader?q=" + LONG));
    assertDocument(414, "address-too-long", RawHttp.get("/api/v1/" + LONG + LONG + LONG));
    assertPage(414, "Alamat terlalu panjang", RawHttp.get("/badMessage?" + LONG));
    assertDocument(431, "headers-too-large", RawHttp.get("/api/v1/me", "X: " + LONG));
    assertPage(431, "Kepala permintaan terlalu besar", RawHttp.get("/masuk", "X: " + LONG));
  }

  @Test
  void anAssetThatIsMissingIsAPageThatIs() {
    for (String none : List.of("/assets/tidak-ada.css", "/webjars/x/y.js", "/assets/x?v=1")) {
      assertPage(404, "Tidak ditemukan", RawHttp.get(none));
    }
    assertThat(RawHttp.send("HEAD", "/assets/tidak-ada.css", "").status()).isEqualTo(404);
    assertPage(405, "Cara ini tidak tersedia", RawHttp.send("TRACE", "/assets/app.css", ""));
  }

  @Test
  void whichMethodsAnAddressHasIsToldToAnybody() {
    assertMethods("/api/v1/kader", "GET", "HEAD", "POST", "OPTIONS");
    assertMethods("/api/v1/tokens/current", "DELETE", "OPTIONS");
    assertMethods("/kader", "GET", "HEAD", "POST", "OPTIONS");
    assertMethods("/assets/app.css", "GET", "HEAD", "OPTIONS");
    assertDocument(404, "not-found", RawHttp.send("OPTIONS", "/api/v1/tidak", ""));
  }

  private static void assertMethods(String path, String... methods) {
    Raw answer = RawHttp.send("OPTIONS", path, "");
    assertThat(answer.status()).as(path).isIn(200, 204);
    assertThat(answer.header("allow").split(", ?")).containsExactlyInAnyOrder(methods);
    assertThat(answer.header("content-security-policy")).startsWith("default-src 'self'");
  }

  @Test
  void aRequestThatIsNoHttpIsRefused() {
    assertPage(400, "Permintaan tidak dapat dipahami", RawHttp.bytes("\u0001\u0002\r\n\r\n"));
    assertDocument(
        400, "bad-request", RawHttp.bytes("GET /api/v1/me HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"));
    assertDocument(400, "bad-request", RawHttp.get("/api/v1/me", "Content-Length: abc"));
    assertDocument(400, "bad-request", RawHttp.get("/api/v1/me", "Cookie: a=\u0001"));
    assertDocument(405, "method-not-allowed", RawHttp.send("FOO", "/api/v1/me", ""));
    assertPage(405, "Cara ini tidak tersedia", RawHttp.send("POST", "/assets/app.css", ""));
  }

  @Test
  void aBodyThatIsNotWhatItsHeadersSayIsRefused() {
    assertDocument(
        400,
        "bad-request",
        RawHttp.send(
            "POST",
            "/api/v1/tokens",
            "zz\r\n",
            "Content-Type: application/json",
            "Transfer-Encoding: chunked"));
    assertDocument(
        400,
        "bad-request",
        RawHttp.send(
            "POST",
            "/api/v1/tokens",
            "abcde",
            "Content-Type: application/json",
            "Content-Encoding: gzip",
            "Content-Length: 5"));
    assertDocument(
        400,
        "bad-request",
        RawHttp.send("POST", "/api/v1/tokens", "{}", "Content-Type: ////", "Content-Length: 2"));
  }

  @Test
  void theFormOfTheAnswerMustBeReadableAndItsLanguageIsOurs() {
    assertDocument(400, "bad-request", RawHttp.get("/api/v1/keys", "Accept: ////"));
    assertDocument(406, "not-acceptable", RawHttp.get("/api/v1/keys", "Accept: text/csv"));
    assertPage(
        406,
        "Bentuk jawaban itu tidak tersedia",
        RawHttp.get("/masuk", "Accept: application/json"));
    assertThat(RawHttp.get("/masuk", "Accept-Language: ;;q=z").status()).isEqualTo(200);
  }

  private static void assertDocument(int status, String slug, Raw answer) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.body()).contains("\"/problems/" + slug + "\"", "\"status\":" + status);
    assertQuiet(answer);
  }

  private static void assertPage(int status, String title, Raw answer) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("content-type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(answer.body()).contains("<html lang=\"id\">", title, "Ke beranda");
    assertQuiet(answer);
  }

  private static void assertQuiet(Raw answer) {
    assertThat(answer.body()).doesNotContainIgnoringCase("jetty", "exception", "\tat ");
    assertThat(answer.headers()).doesNotContainKey("server");
    assertThat(answer.header("content-security-policy")).startsWith("default-src 'self'");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
  }
}
