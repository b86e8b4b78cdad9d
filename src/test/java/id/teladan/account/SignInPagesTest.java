package id.teladan.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a person comes in with a browser, and out again. */
class SignInPagesTest {

  private final TestAccount ani = TestAccount.as(Role.ADMIN);

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

  private static Answer withCookie(String method, String path, String cookie) {
    return Portal.stranger().send(method, path, BodyPublishers.noBody(), "Cookie", cookie);
  }
}
