package id.teladan.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

  private static String credentials(String username, String password) {
    return "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
  }
}
