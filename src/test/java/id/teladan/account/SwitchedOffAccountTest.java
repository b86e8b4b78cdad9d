package id.teladan.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.Arena;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An account that an admin has switched off: what stands, what ends, and who may do it. */
class SwitchedOffAccountTest {

  private final PortalClient ani = TestAccount.as(Role.ADMIN).browser();
  private final TestAccount citra = TestAccount.as(Role.COMMITTEE);

  @Test
  void whoeverIsInIsOutAtOnceAndNobodyComesInAgain() {
    PortalClient browser = citra.browser();

    assertThat(switchOff(citra).header("Location")).contains("pesan=dinonaktifkan");

    assertThat(browser.get("/lomba").header("Location")).contains("/masuk");
    assertThat(citra.api().get("/api/v1/me").status()).isEqualTo(401);
    assertThat(token(TestAccount.PASSWORD).slug()).isEqualTo("account-inactive");
    Answer signIn =
        Portal.stranger()
            .submit(
                "/masuk", Map.of("username", citra.username(), "password", TestAccount.PASSWORD));
    assertThat(signIn.status()).isEqualTo(403);
    assertThat(signIn.text()).contains("dinonaktifkan").contains("Hubungi admin");
  }

  @Test
  void whoDoesNotKnowThePasswordDoesNotHearOfIt() {
    assertThat(switchOff(citra).status()).isEqualTo(303);
    assertThat(token("sandi yang salah").slug()).isEqualTo("wrong-password");
  }

  @Test
  void thePageSaysSoAndOffersToSwitchItOnAgain() {
    assertThat(account().text())
        .contains("Nonaktifkan akun")
        .doesNotContain("Aktifkan kembali</button>");

    assertThat(switchOff(citra).status()).isEqualTo(303);

    assertThat(account().text())
        .contains("Aktifkan kembali</button>")
        .doesNotContain("Nonaktifkan akun");
    assertThat(ani.get("/akun?q=" + citra.username()).text())
        .contains(">nonaktif<")
        .contains("Panitia, seluruh wilayah");
    Answer on = ani.submit("/akun/" + citra.username() + "/aktif", Map.of());
    assertThat(ani.get(on.header("Location")).text()).contains("Akun aktif kembali.");
    assertThat(token(TestAccount.PASSWORD).status()).isEqualTo(201);
    assertThat(citra.api().get("/api/v1/me").status()).as("what ended stays so").isEqualTo(401);
  }

  @Test
  void itIsInTheAuditOnceHoweverOftenItIsAsked() {
    assertThat(switchOff(citra).status()).isEqualTo(303);
    assertThat(switchOff(citra).status()).isEqualTo(303);
    assertThat(ani.get("/audit?objek=account/" + citra.username()).text())
        .containsOnlyOnce("account.deactivate");
  }

  @Test
  void aProgramSwitchesItOffToo() {
    PortalClient api = TestAccount.as(Role.ADMIN).api();
    String address = "/api/v1/accounts/" + citra.username();
    assertThat(api.get(address).json().get("active").asBoolean()).isTrue();
    String request = "{\"name\":\"Citra\",\"grants\":[{\"role\":\"COMMITTEE\"}]%s}";

    Answer off = api.put(address, request.formatted(",\"active\":false"));
    Answer silent = api.put(address, request.formatted(""));

    assertThat(off.json().get("active").asBoolean()).isFalse();
    assertThat(silent.json().get("active").asBoolean()).as("what is not said stays").isFalse();
    assertThat(citra.api().get("/api/v1/me").status()).isEqualTo(401);
    assertThat(api.put(address, request.formatted(",\"active\":true")).status()).isEqualTo(200);
    assertThat(token(TestAccount.PASSWORD).status()).isEqualTo(201);
  }

  @Test
  void onlyAnAdminOfItsPlaceMay() {
    PortalClient elsewhere =
        TestAccount.with(new Grant(Role.ADMIN, Scope.region("32.79"))).browser();
    String address = "/akun/" + citra.username() + "/nonaktif";
    assertThat(elsewhere.submit(address, Map.of()).status()).isEqualTo(404);
    assertThat(TestAccount.as(Role.TRAINER).browser().submit(address, Map.of()).status())
        .isEqualTo(403);
    assertThat(citra.api().get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void nobodyAppointsItToJudge() {
    Arena arena = new Arena();
    TestAccount dewi = arena.assessor();
    assertThat(switchOff(dewi).status()).isEqualTo(303);
    Answer refused =
        arena
            .committee()
            .put(
                "/api/v1/competitions/%s/assessors/%s"
                    .formatted(arena.competition(), dewi.username()),
                "{}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("dinonaktifkan");
  }

  private Answer switchOff(TestAccount account) {
    return ani.submit("/akun/" + account.username() + "/nonaktif", Map.of());
  }

  private Answer account() {
    return ani.get("/akun/" + citra.username());
  }

  private Answer token(String password) {
    return Portal.stranger()
        .post(
            "/api/v1/tokens",
            "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(citra.username(), password));
  }
}
