package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.platform.Words;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeedPagesTest {

  private final Judged judged = new Judged();
  private final PortalClient browser = judged.trainer.browser();

  @Test
  void aTrainerDerivesAndSeesWhoNeedsWhat() {
    judged.kader("BB-03");
    judged.submit("D2", "C2", "A1");
    String matrix = "/kebutuhan?competitionId=" + judged.competition;
    assertThat(browser.get(matrix).text()).contains("Belum ada pelatihan yang dibutuhkan");

    Answer derived =
        browser.submit("/kebutuhan/hitung", Map.of("competitionId", judged.competition.toString()));

    assertThat(derived.status()).isEqualTo(303);
    String page = browser.get(matrix).text();
    assertThat(page).contains("K-BB1", "Puskesmas Uji", "pendampingan", "Usulan sarana");
    String list =
        browser.get("/kebutuhan/daftar?status=OPEN&competitionId=" + judged.competition).text();
    assertThat(list)
        .contains(
            "Kader Contoh",
            "D2 ",
            "rata-rata 0,00 pada kunjungan 14 Agustus 2026; aturan R5.",
            "aturan R7",
            "Catat pembinaan",
            "/pelatihan/baru?course&#61;U-01");
  }

  @Test
  void aDecisionLeadsBackToTheList() {
    judged.kader();
    judged.submit("D2");
    JsonNode first = judged.derive().get(0);
    String id = first.get("id").asText();
    String back = "/kebutuhan/daftar?status=OPEN&competitionId=" + judged.competition;

    Answer answer =
        browser.submit(
            "/kebutuhan/" + id + "/status",
            Map.of("status", "DISMISSED", "reason", "Sudah pensiun", "back", back));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/kebutuhan/daftar?status=OPEN");
    assertThat(browser.get("/kebutuhan/daftar?status=DISMISSED").text()).contains("Sudah pensiun");
  }

  @Test
  void nobodyIsLedAwayFromThePortal() {
    judged.kader();
    judged.submit("D2");
    String id = judged.derive().get(0).get("id").asText();

    Answer answer =
        browser.submit(
            "/kebutuhan/" + id + "/status",
            Map.of("status", "PLANNED", "back", "https://example.org/"));

    assertThat(answer.header("Location")).doesNotContain("example.org");
  }

  @Test
  void aListOfOneCourseInOnePuskesmasOffersToPlanIt() {
    judged.kader();
    judged.submit("D2");
    judged.derive();
    String query = "course=K-BB1&puskesmasId=" + judged.arena.puskesmas();

    assertThat(browser.get("/kebutuhan/daftar?" + query).text())
        .contains("/pelatihan/baru?course&#61;K-BB1");
    assertThat(browser.get("/pelatihan/baru?" + query).text())
        .contains("Kader Contoh", "name=\"recommendation\"");
  }

  @Test
  void thePartForTheProfileComesAloneToHtmx() {
    judged.kader();
    judged.submit("D2");
    judged.derive();
    String path = "/kebutuhan/posyandu/" + judged.posyandu;

    assertThat(browser.get(path).text()).contains("<html", "Rekomendasi terbuka");
    String part = browser.send("GET", path, BodyPublishers.noBody(), "HX-Request", "true").text();
    assertThat(part).contains("Rekomendasi terbuka").doesNotContain("<html");
  }

  @Test
  void aKaderSeesTheOwnNextStepInPlainWords() {
    UUID kader = judged.kader();
    judged.submit("D2");
    judged.derive();
    PortalClient citra = TestAccount.with(new Grant(Role.KADER, Scope.kader(kader))).browser();

    assertThat(citra.get("/saya/kebutuhan").text())
        .contains(
            "<h2 class=\"h3 mb-1\">Pelatihan Keterampilan Dasar",
            "Antropometri",
            "Anda belum lulus pelatihan keterampilan dasar.",
            "Menunggu jadwal")
        .doesNotContain("aturan", "Terbuka", "U-01", "PP-01");
    assertThat(citra.get("/kebutuhan").status()).isEqualTo(403);
  }

  @Test
  void aFollowUpIsWrittenDownAndComesBackWithWhatIsMissing() {
    assertThat(browser.get("/pembinaan/baru").text()).contains("Pilih Posyandu");
    String blank = browser.get("/pembinaan/baru?item=D2&posyanduId=" + judged.posyandu).text();
    assertThat(blank).contains("value=\"D2\"").doesNotContain("checked");
    assertThat(browser.get("/pembinaan/baru?bahaya=ya&posyanduId=" + judged.posyandu).text())
        .contains("name=\"danger\" value=\"ya\" checked");

    Map<String, String> fields = new HashMap<>();
    fields.put("posyanduId", judged.posyandu.toString());
    fields.put("obstacle", "Dacin <rusak> & 'miring'");
    fields.put("dueOn", "2026-02-31");
    fields.put("status", "OPEN");
    Answer wrong = browser.submit("/pembinaan", fields);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("Dacin &lt;rusak&gt;", "tanggal tidak benar", "wajib diisi");

    fields.put("solution", "Meminjam timbangan");
    fields.put("action", "Mengusulkan timbangan baru");
    fields.put("owner", "Ketua Posyandu");
    fields.put("dueOn", "2026-01-31");
    assertThat(browser.submit("/pembinaan", fields).status()).isEqualTo(303);

    String list = browser.get("/pembinaan?overdue=true&posyanduId=" + judged.posyandu).text();
    assertThat(list).contains("Terlambat", "Mengusulkan timbangan baru", "31 Jan 2026");
  }

  @Test
  void aFollowUpWithoutADayGetsTheUsualOne() {
    Map<String, String> fields =
        Map.of(
            "posyanduId", judged.posyandu.toString(),
            "obstacle", "Alat tidak dinolkan",
            "solution", "Diperagakan",
            "action", "Berlatih",
            "owner", "Bidan desa",
            "danger", "ya",
            "dueOn", "",
            "status", "OPEN");
    assertThat(browser.submit("/pembinaan", fields).status()).isEqualTo(303);

    assertThat(browser.get("/pembinaan?posyanduId=" + judged.posyandu).text())
        .contains("Bahaya", Words.shortDate(LocalDate.now(Words.ZONE).plusDays(7)));
  }

  @Test
  void aChangedFollowUpIsNotOverwrittenByAnOldPage() {
    String note =
        """
        {"posyanduId": "%s", "obstacle": "a", "solution": "b", "action": "c", "owner": "d"}"""
            .formatted(judged.posyandu);
    String id = judged.trainer.api().post("/api/v1/follow-ups", note).json().get("id").asText();
    Map<String, String> fields =
        Map.of(
            "posyanduId", judged.posyandu.toString(),
            "obstacle", "a2",
            "solution", "b",
            "action", "c",
            "owner", "d",
            "dueOn", "2027-01-01",
            "status", "IN_PROGRESS",
            "revision", "1");

    assertThat(browser.get("/pembinaan/" + id).text()).contains("name=\"revision\" value=\"1\"");
    assertThat(browser.submit("/pembinaan/" + id, fields).status()).isEqualTo(303);
    assertThat(browser.submit("/pembinaan/" + id, fields).status()).isEqualTo(412);
  }

  @Test
  void theCatalogIsShown() {
    assertThat(browser.get("/katalog").text()).contains("K-BB1", "Kurikulum lama");
    assertThat(browser.get("/katalog/U-01").text())
        .contains("40 JPL", "10 di antaranya praktik lapangan", "BB-03");
    assertThat(browser.get("/katalog/X-99").status()).isEqualTo(404);
  }

  @Test
  void addressesThatCannotBeAnswerWithoutAnAccident() {
    assertThat(browser.get("/kebutuhan?competitionId=x").status()).isEqualTo(422);
    assertThat(browser.get("/kebutuhan/daftar?kind=X").status()).isEqualTo(422);
    assertThat(browser.get("/pembinaan/x").status()).isEqualTo(404);
    assertThat(browser.get("/pembinaan/baru?posyanduId=x").status()).isEqualTo(422);
    assertThat(browser.get("/pembinaan/baru?q=%25_'").status()).isEqualTo(200);
    assertThat(browser.submit("/pembinaan", Map.of()).status()).isEqualTo(404);
    assertThat(browser.submit("/kebutuhan/hitung", Map.of()).status()).isEqualTo(404);
  }
}
