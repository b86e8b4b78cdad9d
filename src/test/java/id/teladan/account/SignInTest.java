package id.teladan.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

  private final TestAccount ani = TestAccount.as(Role.ADMIN);

  @Test
  void aTokenLetsAProgramInUntilItIsGivenBack() {
    Answer created =
        Portal.stranger().post("/api/v1/tokens", credentials(ani.username(), TestAccount.PASSWORD));
    assertThat(created.status()).isEqualTo(201);
    PortalClient program = Portal.withToken(created.json().path("token").asText());

    Answer me = program.get("/api/v1/me");
    assertThat(me.json().path("username").asText()).isEqualTo(ani.username());
    assertThat(me.json().path("grants")).hasToString("[{\"role\":\"ADMIN\"}]");

    assertThat(program.delete("/api/v1/tokens/current").status()).isEqualTo(204);
    Answer after = program.get("/api/v1/me");
    assertThat(after.status()).isEqualTo(401);
    assertThat(after.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void aTokenOfYesterdayIsNoTokenAndNeitherIsNonsense() {
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "UPDATE api_token SET ends_at = UTC_TIMESTAMP(3) WHERE username = ?",
                    ani.username()));
    assertThat(ani.api().get("/api/v1/me").slug()).isEqualTo("unauthenticated");
    assertThat(Portal.withToken("bukan token sama sekali").get("/api/v1/me").status())
        .isEqualTo(401);
  }

  @Test
  void aWrongPasswordAndANameThatNobodyHasAreAnsweredTheSame() {
    Answer wrong = Portal.stranger().post("/api/v1/tokens", credentials(ani.username(), "salah"));
    Answer nobody = Portal.stranger().post("/api/v1/tokens", credentials("tak-ada", "salah"));
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.text()).isEqualTo(nobody.text());
    assertThat(wrong.slug()).isEqualTo("wrong-password");
  }

  @Test
  void theNinthTryHasToWaitEvenWithTheRightPassword() {
    PortalClient guesser = Portal.stranger();

    for (int i = 0; i < 8; i++) {
      assertThat(guesser.post("/api/v1/tokens", credentials(ani.username(), "salah " + i)).status())
          .isEqualTo(401);
    }
    Answer ninth =
        guesser.post("/api/v1/tokens", credentials(ani.username(), TestAccount.PASSWORD));
    assertThat(ninth.status()).isEqualTo(429);
    assertThat(Integer.parseInt(ninth.header("Retry-After"))).isBetween(1, 900);
    assertThat(
            Portal.stranger()
                .post("/api/v1/tokens", credentials(ani.username(), TestAccount.PASSWORD))
                .status())
        .as("nobody is locked out by another's tries")
        .isEqualTo(201);
    assertThat(
            guesser
                .submit("/masuk", Map.of("username", ani.username(), "password", "salah"))
                .status())
        .isEqualTo(429);
  }

  @Test
  void theRightPasswordForgivesTheTriesBeforeIt() {
    PortalClient guesser = Portal.stranger();

    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 5; i++) {
        assertThat(guesser.post("/api/v1/tokens", credentials(ani.username(), "salah")).status())
            .isEqualTo(401);
      }
      assertThat(
              guesser
                  .post("/api/v1/tokens", credentials(ani.username(), TestAccount.PASSWORD))
                  .status())
          .isEqualTo(201);
    }
  }

  @Test
  void aFormThatCameAfterTheSessionSaysThatItWasNotSaved() {
    PortalClient browser = Portal.stranger();

    String signIn = browser.submit("/pelatihan", Map.of("title", "Kelas")).header("Location");

    assertThat(signIn).contains("berakhir=ya");
    assertThat(browser.get(signIn.substring(signIn.indexOf("/masuk"))).text())
        .contains("sebelum isian terakhir tersimpan");
    assertThat(browser.get("/masuk?next=/sandi").text()).doesNotContain("Sesi Anda berakhir");
  }

  @Test
  void aPersonSignsInGoesOnWhereTheyWantedAndSignsOut() {
    PortalClient browser = Portal.stranger();
    assertThat(browser.get("/sandi").header("Location")).endsWith("/masuk?next=%2Fsandi");

    Answer in =
        browser.submit(
            "/masuk",
            Map.of("username", ani.username(), "password", TestAccount.PASSWORD, "next", "/sandi"));
    assertThat(in.status()).isEqualTo(303);
    assertThat(in.header("Location")).endsWith("/sandi");
    assertThat(in.header("Set-Cookie"))
        .startsWith("teladan_session=")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax");
    assertThat(browser.get("/sandi").text()).contains("Kata sandi lama");
    assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);

    Answer out = browser.submit("/keluar", Map.of());
    assertThat(out.header("Location")).endsWith("/masuk");
    assertThat(browser.get("/sandi").status()).isEqualTo(303);
  }

  @Test
  void theServerForgetsASessionThatWasSignedOutOf() {
    Answer in =
        Portal.stranger()
            .submit("/masuk", Map.of("username", ani.username(), "password", TestAccount.PASSWORD));
    String cookie = in.header("Set-Cookie").split(";", 2)[0];
    assertThat(withCookie("GET", "/sandi", cookie).status()).isEqualTo(200);
    assertThat(withCookie("POST", "/keluar", cookie).status()).isEqualTo(303);
    assertThat(withCookie("GET", "/sandi", cookie).status()).isEqualTo(303);
  }

  @Test
  void aSessionLeftAloneTooLongEnds() {
    PortalClient browser = ani.browser();
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "UPDATE login_session SET idle_until = UTC_TIMESTAMP(3) WHERE username = ?",
                    ani.username()));
    assertThat(browser.get("/sandi").status()).isEqualTo(303);
  }

  @Test
  void aWrongPasswordBringsTheFormBackWithTheNameInIt() {
    Answer answer =
        Portal.stranger().submit("/masuk", Map.of("username", "ani<script>", "password", "salah"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("Nama pengguna atau kata sandi salah")
        .contains("value=\"ani&lt;script&gt;\"");
  }

  @Test
  void anotherSitesFormCannotSignAnybodyIn() {
    Answer answer =
        Portal.stranger()
            .send(
                "POST",
                "/masuk",
                BodyPublishers.ofString("username=a&password=b"),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                "https://jahat.example");
    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void theDatabaseHoldsNoTokenThatSomebodyCouldUse() {
    List<String> held =
        MariaDb.jdbi()
            .withHandle(
                db ->
                    db.select("SELECT token_hash FROM api_token WHERE username = ?", ani.username())
                        .map((rs, ctx) -> new String(rs.getBytes(1), StandardCharsets.ISO_8859_1))
                        .list());
    assertThat(held).hasSize(1).noneMatch(text -> text.contains(ani.token()));
  }

  @Test
  void everySignInAndEveryFailureIsInTheAudit() {
    TestAccount budi = TestAccount.as(Role.VIEWER);
    assertThat(
            Portal.stranger()
                .post("/api/v1/tokens", credentials(budi.username(), "salah"))
                .status())
        .isEqualTo(401);
    assertThat(budi.browser().submit("/keluar", Map.of()).status()).isEqualTo(303);
    assertThat(
            ani.api()
                .get("/api/v1/audit?object=account/" + budi.username())
                .json()
                .path("items")
                .findValuesAsText("action"))
        .containsExactly("sign-in.fail", "sign-in", "sign-out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//jahat.example", "/\\jahat.example", "https://jahat.example", "javascript:alert(1)",
        "/a b", "/a\nb", "", "/masuk?next=/masuk"
      })
  void onlyAPageOfThisPortalComesNext(String next) {
    assertThat(LocalPath.orHome(next)).isEqualTo("/");
    assertThat(LocalPath.orHome("/kader?q=a&after=b")).isEqualTo("/kader?q=a&after=b");
  }

  @Test
  void anEmptyBodyAndAMissingFieldAreNamed() {
    assertThat(Portal.stranger().post("/api/v1/tokens", "").status()).isIn(400, 422);
    assertThat(Portal.stranger().post("/api/v1/tokens", "{\"username\":\"a\"}").text())
        .contains("password");
    assertThat(
            Portal.stranger()
                .post("/api/v1/tokens", "{\"username\":\"a\",\"password\":\"b\",\"otp\":1}")
                .text())
        .contains("otp");
  }

  @Test
  void aNameThatNobodyCouldHaveIsOnlyWrong() {
    assertThat(
            Portal.stranger()
                .post("/api/v1/tokens", credentials("x".repeat(10_000) + "🌼", "y"))
                .status())
        .isEqualTo(401);
  }

  private static Answer withCookie(String method, String path, String cookie) {
    return Portal.stranger().send(method, path, BodyPublishers.noBody(), "Cookie", cookie);
  }

  private static String credentials(String username, String password) {
    return "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
  }
}
