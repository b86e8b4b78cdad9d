package id.teladan.jambore;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.kader.KaderId;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TrainingVillage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages on which a jambore is planned and held. */
class JamborePagesTest {

  private final TrainingVillage village = new TrainingVillage(MariaDb.jdbi());
  private final TestAccount account = TestAccount.with(village.grant(Role.TRAINER));

  @Test
  void regionsWithinReachAreOfferedAndOneThatWasTypedStays() {
    PortalClient office =
        TestAccount.with(new Grant(Role.TRAINER, Scope.region("16.03"))).browser();

    assertThat(office.get("/jambore/baru").text())
        .contains("<select class=\"form-select\" id=\"region\"", "<option value=\"16.03.07\">")
        .doesNotContain("<option value=\"16\"", "<option value=\"32.79");
    Answer created =
        office.submit(
            "/jambore",
            Map.of(
                "name", "Jambore desa",
                "startsOn", "2020-12-01",
                "endsOn", "2020-12-02",
                "region", "16.03.07.2005"));
    assertThat(office.get(pathOf(created) + "/ubah").text())
        .contains("<option value=\"16.03.07.2005\" selected>");
  }

  @Test
  void theSamePagesSetItUp() {
    PortalClient browser = account.browser();
    KaderId kader = village.kader();
    assertThat(browser.get("/jambore/baru").status()).isEqualTo(200);
    assertThat(browser.submit("/jambore", Map.of("name", "")).text()).contains("wajib diisi");
    Answer created =
        browser.submit(
            "/jambore",
            Map.of(
                "name", "Jambore uji",
                "startsOn", "2020-12-01",
                "endsOn", "2020-12-02",
                "puskesmasId", village.puskesmas().toString()));
    assertThat(created.status()).isEqualTo(303);
    String path = pathOf(created);

    assertThat(browser.submit(path + "/cabang/contoh", Map.of()).status()).isEqualTo(303);
    assertThat(browser.submit(path + "/kontingen", Map.of("name", "", "quota", "x")).status())
        .isEqualTo(422);
    Answer contingent = browser.submit(path + "/kontingen", Map.of("name", "Lingga", "quota", "1"));
    String contingentPath = pathOf(contingent);
    assertThat(browser.get(contingentPath + "?q=Kader").text()).contains(kader.toString());
    assertThat(
            browser.submit(contingentPath + "/anggota", Map.of("kader", kader.toString())).status())
        .isEqualTo(303);
    assertThat(browser.get(contingentPath).text()).contains("/anggota/" + kader);
    assertThat(browser.get(path).text())
        .contains("Simulasi 5 langkah", "1 dari kuota 1", "Daftar hadir");

    assertThat(browser.get(path + "/cabang/baru").status()).isEqualTo(200);
    assertThat(browser.submit(path + "/cabang", Map.of("title", "Lari", "teamSize", "x")).text())
        .contains("anggota tim");
    Answer branch =
        browser.submit(
            path + "/cabang",
            Map.of(
                "title", "Lari", "teamSize", "1", "maxMinutes", "5", "jury", "2", "points", "5/3"));
    String branchPath = pathOf(branch);
    String rank = "rank-" + contingentPath.substring(contingentPath.lastIndexOf('/') + 1);
    assertThat(browser.submit(branchPath + "/hasil", Map.of(rank, "satu")).status()).isEqualTo(422);
    assertThat(browser.submit(branchPath + "/hasil", Map.of(rank, "1")).status()).isEqualTo(303);
    assertThat(browser.get(path).text()).contains("Klasemen juara umum", "1. Lingga");
    assertThat(browser.get("/jambore").text()).contains(path);
    assertThat(browser.get(path + "/ubah").status()).isEqualTo(200);
    assertThat(browser.submit(contingentPath + "/anggota/" + kader + "/hapus", Map.of()).status())
        .isEqualTo(303);
  }

  private static String pathOf(Answer redirect) {
    return redirect
        .header("Location")
        .replaceFirst("^https?://[^/]+", "")
        .replaceFirst("\\?.*", "");
  }
}
