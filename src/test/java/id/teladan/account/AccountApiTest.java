package id.teladan.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import org.junit.jupiter.api.Test;

class AccountApiTest {

  private final PortalClient ani = TestAccount.as(Role.ADMIN).api();
  private final String username = "budi-" + Ids.next().toString().substring(24);

  @Test
  void anAccountIsMadeOnceAndNeverShowsItsPassword() {
    Answer created = ani.post("/api/v1/accounts", account(username, "[]"));
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith("/api/v1/accounts/" + username);
    assertThat(created.text()).doesNotContain("password").contains("\"homePuskesmasId\":null");

    assertThat(ani.post("/api/v1/accounts", account(username, "[]")).status()).isEqualTo(200);
    Answer other = ani.post("/api/v1/accounts", account(username, "[{\"role\":\"VIEWER\"}]"));
    assertThat(other.slug()).isEqualTo("id-taken");
    assertThat(ani.post("/api/v1/accounts", account(username, "[]").replace("awal", "lain")).slug())
        .isEqualTo("id-taken");
  }

  @Test
  void anAccountIsReplacedAndKeepsItsPasswordUnlessOneIsGiven() {
    assertThat(ani.put("/api/v1/accounts/" + username, account(username, "[]")).status())
        .isEqualTo(201);
    Answer changed =
        ani.put(
            "/api/v1/accounts/" + username,
            "{\"name\":\"Budi B.\",\"grants\":[{\"role\":\"TRAINER\",\"region\":\"16.03\"}]}");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().path("grants"))
        .hasToString("[{\"role\":\"TRAINER\",\"region\":\"16.03\"}]");

    Answer token =
        Portal.stranger()
            .post(
                "/api/v1/tokens",
                "{\"username\":\"%s\",\"password\":\"sandi awal budi\"}".formatted(username));
    PortalClient budi = Portal.withToken(token.json().path("token").asText());
    assertThat(budi.get("/api/v1/me").json().path("name").asText()).isEqualTo("Budi B.");
    assertThat(budi.get("/api/v1/accounts").status()).isEqualTo(403);

    assertThat(
            ani.put(
                    "/api/v1/accounts/" + username,
                    "{\"name\":\"Budi\",\"password\":\"sandi baru budi\",\"grants\":[]}")
                .status())
        .isEqualTo(200);
    assertThat(budi.get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void whatAnAccountWasBeforeIsInTheAudit() {
    assertThat(ani.post("/api/v1/accounts", account(username, "[]")).status()).isEqualTo(201);
    assertThat(
            ani.put("/api/v1/accounts/" + username, "{\"name\":\"Lain\",\"grants\":[]}").status())
        .isEqualTo(200);
    Answer audit = ani.get("/api/v1/audit?object=account/" + username);
    assertThat(audit.json().path("items").findValuesAsText("action"))
        .containsExactly("account.create", "account.change");
    assertThat(audit.json().at("/items/1/detail").asText())
        .contains("Budi")
        .doesNotContain("argon2");
  }

  @Test
  void eachWrongFieldIsNamed() {
    Answer wrong =
        ani.post(
            "/api/v1/accounts",
            """
            {"username": "Budi Besar", "name": "", "password": "pendek",
             "grants": [{"role": "KADER"}], "homeVillageCode": "x"}
            """);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.wrongFields())
        .containsExactlyInAnyOrder("username", "name", "password", "grants[0]", "homeVillageCode");

    assertThat(
            ani.post(
                    "/api/v1/accounts",
                    account(username, "[{\"role\":\"VIEWER\",\"region\":\"00.99\"}]"))
                .json()
                .at("/errors/0/field")
                .asText())
        .isEqualTo("grants[0]");
    assertThat(ani.post("/api/v1/accounts", account(username, "[{\"role\":\"KEPALA\"}]")).status())
        .isEqualTo(422);
    assertThat(
            ani.post(
                    "/api/v1/accounts",
                    account(
                        username,
                        "[{\"role\":\"VIEWER\",\"region\":\"16\",\"kaderId\":\"%s\"}]"
                            .formatted(Ids.next())))
                .status())
        .isEqualTo(422);
    assertThat(ani.put("/api/v1/accounts/" + username, account("lain", "[]")).text())
        .contains("username");
  }

  @Test
  void theListGoesOnWhereItsPageEnded() {
    TestAccount first = TestAccount.as(Role.VIEWER);
    TestAccount second = TestAccount.as(Role.VIEWER);
    assertThat(first).isNotEqualTo(second);
    Answer page = ani.get("/api/v1/accounts?limit=1&q=uji-");
    assertThat(page.json().path("items")).hasSize(1);
    Answer next =
        ani.get("/api/v1/accounts?limit=1&q=uji-&after=" + page.json().path("next").asText());
    assertThat(next.json().at("/items/0/username").asText())
        .isGreaterThan(page.json().at("/items/0/username").asText());
    assertThat(ani.get("/api/v1/accounts?after=rusak!").status()).isEqualTo(422);
    assertThat(ani.get("/api/v1/accounts?q=%25_").json().path("items")).isEmpty();
  }

  @Test
  void thePoliciesInForceHaveAVersionAndTheKeyIsPublic() {
    Answer policies = TestAccount.as(Role.VIEWER).api().get("/api/v1/policies");
    assertThat(policies.json().at("/tkk/policy").asText()).isEqualTo("STRICT");
    assertThat(policies.json().path("version").asText()).hasSize(12);
    assertThat(policies.json().at("/strata/freqInclusive").asBoolean()).isTrue();
    assertThat(Portal.stranger().get("/api/v1/policies").status()).isEqualTo(401);
    assertThat(Portal.stranger().get("/api/v1/keys").json().at("/keys/0/crv").asText())
        .isEqualTo("Ed25519");
  }

  private static String account(String username, String grants) {
    return """
        {"username": "%s", "name": "Budi", "password": "sandi awal budi", "grants": %s}
        """
        .formatted(username, grants);
  }
}
