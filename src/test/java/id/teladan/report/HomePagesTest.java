package id.teladan.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Role;
import id.teladan.testing.Arena;
import id.teladan.testing.Portal;
import id.teladan.testing.TestAccount;
import org.junit.jupiter.api.Test;

class HomePagesTest {

  @Test
  void aStrangerFindsTheDoorAndMayCheckACertificate() {
    assertThat(Portal.stranger().get("/").text()).contains("Masuk ke portal", "Kode verifikasi");
    assertThat(Portal.stranger().get("/periksa?kode=AB%20C%2F1").header("Location"))
        .endsWith("/v/AB%20C%2F1");
    assertThat(Portal.stranger().get("/periksa").header("Location")).endsWith("/");
  }

  @Test
  void anOfficeSeesItsOwnCompetitionsAndNobodyElses() {
    Arena here = new Arena();
    Arena there = new Arena();
    var mine = here.competition();
    var theirs = there.competition();

    assertThat(here.committeeAccount().browser().get("/").text())
        .contains("/lomba/" + mine, "Persiapan")
        .doesNotContain("/lomba/" + theirs);
  }

  @Test
  void whoHasNoRoleIsToldSo() {
    assertThat(TestAccount.with().browser().get("/").text()).contains("belum punya peran");
  }

  @Test
  void anAssessorIsLedToTheVisits() {
    assertThat(TestAccount.as(Role.ASSESSOR).browser().get("/").header("Location"))
        .endsWith("/kunjungan");
  }
}
