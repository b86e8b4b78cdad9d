package id.teladan.kader;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A NIK is shown to who may write the kader and says why, and to nobody else. */
@ExtendWith(MariaDb.class)
class NikPagesTest {

  private final String nik = Registers.nik();
  private Registers registers;
  private PuskesmasId office;
  private PosyanduId elang;
  private KaderId citra;

  @BeforeEach
  void makeAKader() {
    registers = Registers.on(MariaDb.jdbi());
    office = registers.newPuskesmas();
    elang = registers.newPosyandu(office);
    citra = make(nik);
  }

  @Test
  void anAdminGivesAKaderAnAccountFromTheirPage() {
    String link = "/akun/baru?kader=" + citra;

    assertThat(in(office, Role.ADMIN).browser().get("/kader/" + citra).text()).contains(link);
    assertThat(in(office, Role.COMMITTEE).browser().get("/kader/" + citra).text())
        .doesNotContain("/akun/");
  }

  @Test
  void aReasonShowsItOnceAndIsKept() {
    PortalClient budi = in(office, Role.COMMITTEE).browser();

    assertThat(budi.get("/kader/" + citra).text())
        .contains("************" + nik.substring(12), page())
        .doesNotContain(nik);
    assertThat(budi.get(page()).text()).doesNotContain(nik);
    Answer shown = budi.submit(page(), Map.of("reason", "Daftar honorarium <Oktober>"));

    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text()).contains(nik);
    assertThat(shown.header("Cache-Control")).contains("no-store");
    assertThat(budi.get(page()).text()).doesNotContain(nik);
    assertThat(audited())
        .hasSize(1)
        .allSatisfy(
            entry -> assertThat(entry).contains("Daftar honorarium <Oktober>").doesNotContain(nik));
  }

  @Test
  void withoutAReasonOrWithANumberInItItStaysHidden() {
    PortalClient budi = in(office, Role.TRAINER).browser();

    for (String reason : List.of("", "   x ", "a".repeat(301), "NIK " + nik + " salah")) {
      Answer refused = budi.submit(page(), Map.of("reason", reason));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.text()).contains("Alasan").doesNotContain("<p class=\"h2 mb-2\">");
    }
    assertThat(audited()).isEmpty();
  }

  @Test
  void whoMayNotWriteTheKaderGetsNothing() {
    Map<String, String> reason = Map.of("reason", "Ingin tahu saja");

    assertThat(in(office, Role.ASSESSOR).browser().submit(page(), reason).status()).isEqualTo(403);
    assertThat(in(office, Role.VIEWER).browser().submit(page(), reason).status()).isEqualTo(403);
    assertThat(in(office, Role.VIEWER).browser().get("/kader/" + citra).text())
        .doesNotContain(page());
    PortalClient elsewhere = in(registers.newPuskesmas(), Role.ADMIN).browser();
    assertThat(elsewhere.submit(page(), reason).status()).isEqualTo(404);
    assertThat(audited()).isEmpty();
  }

  @Test
  void whereNoneIsKeptThereIsNothingToAskFor() {
    citra = make(null);
    PortalClient budi = in(office, Role.ADMIN).browser();

    assertThat(budi.get(page()).text()).contains("tidak disimpan");
    assertThat(budi.submit(page(), Map.of("reason", "Daftar hadir")).status()).isEqualTo(404);
  }

  private KaderId make(String number) {
    return registers
        .kader()
        .service()
        .create(Actor.SYSTEM, Registers.kader("Citra " + Registers.code(), elang, number))
        .value()
        .kader()
        .id();
  }

  private String page() {
    return "/kader/" + citra + "/nik";
  }

  private static TestAccount in(PuskesmasId place, Role role) {
    return TestAccount.with(new Grant(role, Scope.puskesmas(place.value())));
  }

  private List<String> audited() {
    return MariaDb.jdbi()
        .withHandle(
            handle ->
                handle
                    .select(
                        "SELECT detail FROM audit_entry WHERE action = 'kader.nik' AND object = ?",
                        "kader/" + citra)
                    .mapTo(String.class)
                    .list());
  }
}
