package id.teladan.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which accounts an admin of a place looks after, and what may be granted. */
class AccountReachTest {

  private static final String LAWANG_KIDUL = "16.03.07";
  private static final String ELSEWHERE = "32.79.01";
  private final PortalClient ani = TestAccount.as(Role.ADMIN).api();
  private final String username = "budi-" + Ids.next().toString().substring(24);

  @Test
  void anAdminOfAPlaceLooksAfterTheAccountsOfThatPlaceOnly() {
    TestAccount here = TestAccount.with(region(Role.COMMITTEE, LAWANG_KIDUL + ".2005"));
    TestAccount there = TestAccount.with(region(Role.COMMITTEE, ELSEWHERE));
    TestAccount both =
        TestAccount.with(region(Role.COMMITTEE, LAWANG_KIDUL), region(Role.COMMITTEE, ELSEWHERE));
    TestAccount everywhere = TestAccount.as(Role.VIEWER);
    PortalClient office = TestAccount.with(region(Role.ADMIN, LAWANG_KIDUL)).api();

    assertThat(office.get("/api/v1/accounts/" + here.username()).status()).isEqualTo(200);
    for (TestAccount outside : new TestAccount[] {there, both, everywhere}) {
      assertThat(office.get("/api/v1/accounts/" + outside.username()).status()).isEqualTo(404);
      assertThat(
              office
                  .put(
                      "/api/v1/accounts/" + outside.username(),
                      "{\"name\":\"Direbut\",\"grants\":[]}")
                  .status())
          .isEqualTo(404);
    }
    assertThat(
            office
                .get("/api/v1/accounts?limit=500&q=uji-")
                .json()
                .path("items")
                .findValuesAsText("username"))
        .contains(here.username())
        .doesNotContain(there.username(), both.username(), everywhere.username());
  }

  @Test
  void nobodyGrantsBeyondTheOwnPlace() {
    PortalClient office = TestAccount.with(region(Role.ADMIN, LAWANG_KIDUL)).api();
    for (String grant :
        new String[] {
          "{\"role\":\"VIEWER\"}",
          "{\"role\":\"VIEWER\",\"region\":\"16\"}",
          "{\"role\":\"VIEWER\",\"region\":\"%s\"}".formatted(ELSEWHERE)
        }) {
      Answer refused = office.post("/api/v1/accounts", account(username, "[" + grant + "]"));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("grants[0]");
    }
    assertThat(ani.get("/api/v1/accounts/" + username).status()).isEqualTo(404);
    assertThat(
            office
                .post(
                    "/api/v1/accounts",
                    account(
                        username,
                        "[{\"role\":\"ADMIN\",\"region\":\"%s.2005\"}]".formatted(LAWANG_KIDUL)))
                .status())
        .isEqualTo(201);
  }

  @Test
  void aPuskesmasLiesInItsDistrictAndAKaderInTheVillageOfThePosyandu() {
    UUID puskesmas = Ids.next();
    UUID posyandu = Ids.next();
    UUID kader = Ids.next();
    MariaDb.jdbi()
        .useHandle(
            db -> {
              db.execute(
                  "INSERT INTO puskesmas (id, name, name_key, short_code, district_code)"
                      + " VALUES (?, ?, ?, 'UJI', ?)",
                  puskesmas.toString(),
                  "Puskesmas " + puskesmas,
                  puskesmas.toString(),
                  LAWANG_KIDUL);
              db.execute(
                  "INSERT INTO posyandu (id, name, name_key, village_code, puskesmas_id,"
                      + " has_growth_tools) VALUES (?, 'Uji', ?, ?, ?, TRUE)",
                  posyandu.toString(),
                  posyandu.toString(),
                  LAWANG_KIDUL + ".2005",
                  puskesmas.toString());
              db.execute(
                  "INSERT INTO kader (id, name, name_key, posyandu_id, is_appointed, is_active)"
                      + " VALUES (?, 'Citra', 'citra', ?, TRUE, TRUE)",
                  kader.toString(),
                  posyandu.toString());
            });
    String grants =
        "[{\"role\":\"COMMITTEE\",\"puskesmasId\":\"%s\"},{\"role\":\"KADER\",\"kaderId\":\"%s\"}]"
            .formatted(puskesmas, kader);
    TestAccount center = TestAccount.with(new Grant(Role.ADMIN, Scope.puskesmas(puskesmas)));
    TestAccount foreign = TestAccount.with(region(Role.ADMIN, ELSEWHERE));

    assertThat(foreign.api().post("/api/v1/accounts", account(username, grants)).status())
        .isEqualTo(422);
    assertThat(center.api().post("/api/v1/accounts", account(username, grants)).status())
        .isEqualTo(201);
    assertThat(foreign.api().get("/api/v1/accounts/" + username).status()).isEqualTo(404);
    assertThat(
            TestAccount.with(region(Role.ADMIN, LAWANG_KIDUL))
                .api()
                .get("/api/v1/accounts/" + username)
                .status())
        .isEqualTo(200);
  }

  @Test
  void theAuditOfAnOfficeIsWhatItsAccountsDid() {
    TestAccount here = TestAccount.with(region(Role.ADMIN, LAWANG_KIDUL));
    TestAccount there = TestAccount.with(region(Role.ADMIN, ELSEWHERE));
    assertThat(here.browser().get("/akun").status()).isEqualTo(200);
    String audit = "/api/v1/audit?object=account/" + here.username();
    assertThat(here.api().get(audit).json().path("items")).isNotEmpty();
    assertThat(there.api().get(audit).json().path("items")).isEmpty();
  }

  private static Grant region(Role role, String code) {
    return new Grant(role, Scope.region(code));
  }

  private static String account(String username, String grants) {
    return """
        {"username": "%s", "name": "Budi", "password": "sandi awal budi", "grants": %s}
        """
        .formatted(username, grants);
  }
}
