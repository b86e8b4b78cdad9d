package id.teladan.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountPagesTest {

  private final PortalClient ani = TestAccount.as(Role.ADMIN).browser();
  private final String username = "citra." + Ids.next().toString().substring(24);

  @Test
  void anAdminMakesAnAccountAndChangesIt() {
    Answer created = ani.submit("/akun", fields("16.03.07"));
    assertThat(created.status()).isEqualTo(303);
    Answer page = ani.get(created.header("Location"));
    assertThat(page.text()).contains("Sudah dibuat.").contains("Lawang Kidul (16.03.07)");

    Answer changed =
        ani.submit(
            "/akun/" + username,
            Map.of("name", "Citra O'Neil <b>", "role", "COMMITTEE", "place", ""));
    assertThat(changed.header("Location")).contains("pesan=tersimpan");
    assertThat(ani.get("/akun?q=" + username).text())
        .contains("Citra O&#39;Neil &lt;b&gt;")
        .contains("Panitia, seluruh wilayah");
  }

  @Test
  void aWrongPlaceBringsTheFormBackWithWhatWasTyped() {
    Answer wrong = ani.submit("/akun", fields("Puskesmas Entah"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text())
        .contains("value=\"Puskesmas Entah\"")
        .contains("Tulis kode wilayah")
        .contains("Belum tersimpan");
    assertThat(ani.submit("/akun", fields("16.03.99")).text()).contains("tempat itu tidak ada");
  }

  @Test
  void aTakenNameIsSaidAtTheName() {
    assertThat(ani.submit("/akun", fields("")).status()).isEqualTo(303);
    Answer taken = ani.submit("/akun", fields("16"));
    assertThat(taken.status()).isEqualTo(422);
    assertThat(taken.text()).contains("sudah dipakai");
  }

  @Test
  void theAccountsOfAnotherOfficeAreNotThere() {
    assertThat(ani.submit("/akun", fields("32.79.01")).status()).isEqualTo(303);
    PortalClient office = TestAccount.with(new Grant(Role.ADMIN, Scope.region("16.03"))).browser();
    assertThat(office.get("/akun/" + username).status()).isEqualTo(404);
    assertThat(office.get("/akun?q=" + username).text()).contains("Tidak ada akun yang cocok");
    assertThat(TestAccount.as(Role.COMMITTEE).browser().get("/akun").status()).isEqualTo(403);
  }

  @Test
  void theAuditIsReadAndItsChainsAreChecked() {
    assertThat(ani.submit("/akun", fields("")).status()).isEqualTo(303);
    Answer audit = ani.get("/audit?objek=account/" + username);
    assertThat(audit.text()).contains("account.create");
    assertThat(ani.get("/audit/rantai?nama=account").text()).contains("Utuh.");
    assertThat(ani.get("/audit?objek=tidak-ada").text()).contains("Belum ada catatan");
  }

  @Test
  void fromAKadersPageTheKaderIsFilledIn() {
    String kader = Ids.next().toString();
    assertThat(ani.get("/akun/baru?kader=" + kader).text()).contains("value=\"" + kader + "\"");
    assertThat(ani.get("/akun/baru?kader=bukan").status()).isEqualTo(404);
  }

  private Map<String, String> fields(String place) {
    return Map.of(
        "username", username,
        "name", "Citra",
        "password", "sandi awal citra",
        "role", "COMMITTEE",
        "place", place);
  }
}
