package id.teladan.kader;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registers as people see them; the portal of the tests fails at any unknown template name. */
@ExtendWith(MariaDb.class)
class RegisterPagesTest {

  private Registers registers;
  private PuskesmasId office;
  private PosyanduId elang;
  private PortalClient budi;

  @BeforeEach
  void makeAnOffice() {
    registers = Registers.on(MariaDb.jdbi());
    office = registers.newPuskesmas();
    elang = registers.newPosyandu(office);
    budi = as(Role.COMMITTEE);
  }

  @Test
  void oneAddressAnswersAPageToABrowserAndAFragmentToHtmx() {
    for (String list : List.of("posyandu", "kader", "puskesmas")) {
      assertThat(budi.get("/" + list).text()).startsWith("<!doctype html>");
      Answer fragment =
          budi.send("GET", "/" + list + "?q=x", BodyPublishers.noBody(), "HX-Request", "true");
      assertThat(fragment.text()).startsWith("<div id=\"" + list + "-list\"");
    }
  }

  @Test
  void aPosyanduIsMadeByForm() {
    String name = "Posyandu <b>O'Brien</b> " + Registers.code();
    assertThat(budi.get("/posyandu/baru").text()).contains("Lingga");
    Answer made = budi.submit("/posyandu", posyandu(name));

    assertThat(made.status()).isEqualTo(303);
    String address = path(made);
    Answer page = budi.get(address);
    assertThat(page.text())
        .contains("Sudah dibuat.", "Posyandu &lt;b&gt;O", "Belum ditelaah")
        .doesNotContain("<b>O'Brien");
    assertThat(budi.submit("/posyandu", posyandu(name)).text())
        .contains("Nama posyandu sudah ada di desa ini");
  }

  @Test
  void aWrongFormComesBackAsItWasTyped() {
    Map<String, String> fields = posyandu("Posyandu Salah");
    fields.put("latitude", "utara");
    fields.put("villageCode", "99.99.99.9999");
    Answer answer = budi.submit("/posyandu", fields);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("bukan angka", "utara", "Posyandu Salah");
    fields.put("latitude", "-3,75");
    fields.put("longitude", "103,8");
    assertThat(budi.submit("/posyandu", fields).text())
        .contains("bukan desa atau kelurahan di wilayah Anda");
    fields.put("puskesmasId", "' OR 1=1");
    assertThat(budi.submit("/posyandu", fields).text()).contains("pilih dari daftar");
  }

  @Test
  void whoComesSecondIsToldAndKeepsTheWords() {
    Map<String, String> fields = posyandu("Posyandu " + Registers.code());
    fields.put("revision", "1");
    assertThat(budi.submit("/posyandu/" + elang + "/ubah", fields).status()).isEqualTo(303);

    fields.put("name", "Posyandu Belakangan");
    Answer second = budi.submit("/posyandu/" + elang + "/ubah", fields);
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.text()).contains("Data sudah berubah", "Posyandu Belakangan");
  }

  @Test
  void aReviewAndAMonthAreEnteredByForm() {
    Map<String, String> review =
        new HashMap<>(
            Map.of(
                "openings", "12",
                "kaderOnDuty", "5,5",
                "ds", "82",
                "kia", "75",
                "kb", "49,99",
                "immunization", "91",
                "extraProgram", "ya",
                "healthFund", "55"));
    String page = "/posyandu/" + elang;
    assertThat(budi.get(page + "/telaah/2026").status()).isEqualTo(200);
    assertThat(budi.submit(page + "/telaah/2026", review).status()).isEqualTo(303);
    assertThat(budi.get(page).text()).contains("Madya", "KB baru 49,99%");
    assertThat(budi.get(page + "/telaah/2026").text()).contains("value=\"49,99\"");
    review.put("kb", "101");
    assertThat(budi.submit(page + "/telaah/2026", review).status()).isEqualTo(422);

    assertThat(budi.get(page + "/bulan/2026-02").status()).isEqualTo(200);
    assertThat(
            budi.submit(page + "/bulan/2026-02", Map.of("status", "OPEN_DAY", "gizi", "62,5"))
                .status())
        .isEqualTo(303);
    assertThat(budi.get(page).text()).contains("62,5%");
    assertThat(budi.submit(page + "/bulan/2026-02", Map.of("gizi", "x")).text())
        .contains("wajib diisi", "bukan angka");
    assertThat(budi.get(page + "/bulan/2026-31").status()).isEqualTo(404);
  }

  @Test
  void aKaderIsMadeChangedAndAssessedByForm() {
    PortalClient pelatih = as(Role.TRAINER);
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "name", "Citra",
                "posyanduId", elang.toString(),
                "bornOn", "1990-05-17",
                "sex", "F",
                "appointed", "ya",
                "active", "ya"));
    assertThat(pelatih.get("/kader/baru?posyanduId=" + elang).status()).isEqualTo(200);
    assertThat(pelatih.get("/kader/baru").status()).isEqualTo(200);
    Answer made = pelatih.submit("/kader", fields);
    assertThat(made.status()).isEqualTo(303);
    String page = path(made).replaceFirst("\\?.*", "");
    assertThat(pelatih.get("/kader/di/" + elang).text()).contains("Citra");
    fields.put("bornOn", "1990-02-31");
    assertThat(pelatih.submit("/kader", fields).text()).contains("bukan tanggal");
    fields.put("bornOn", "1990-05-18");
    fields.put("revision", "1");
    assertThat(pelatih.submit(page + "/ubah", fields).status()).isEqualTo(303);
    assertThat(pelatih.get(page).text()).contains("18 Mei 1990", "Untuk jenjang Purwa");

    Answer ticks = pelatih.get(page + "/nilai/IH-04");
    Matcher id = Pattern.compile("name=\"assessmentId\" value=\"([^\"]+)\"").matcher(ticks.text());
    assertThat(id.find()).isTrue();
    Map<String, String> assessment =
        Map.of("assessmentId", id.group(1), "assessedOn", "2026-01-05", "step", "2");
    assertThat(pelatih.submit(page + "/nilai/IH-04", assessment).status()).isEqualTo(303);
    assertThat(pelatih.submit(page + "/nilai/IH-04", assessment).status())
        .as("sent twice")
        .isEqualTo(303);
    assertThat(pelatih.get(page).text()).contains("Belum tuntas", "5 Januari 2026");
    assertThat(
            pelatih
                .submit(
                    page + "/nilai/IH-04",
                    Map.of("assessmentId", id.group(1), "assessedOn", "2026-01-05", "step", "9"))
                .status())
        .isEqualTo(422);
    assertThat(pelatih.get(page + "/nilai/XX-01").status()).isEqualTo(404);
  }

  @Test
  void aKaderSeesTheOwnPageOnly() {
    KaderId citra = registers.newKader(elang);
    PortalClient self =
        TestAccount.with(new Grant(Role.KADER, Scope.kader(citra.value()))).browser();

    assertThat(self.get("/saya").text()).contains("Langkah berikutnya", "081234567890");
    assertThat(self.get("/kader/" + citra).status()).isEqualTo(403);
    assertThat(self.get("/posyandu").status()).isEqualTo(403);
  }

  @Test
  void anotherOfficesPagesAreNotThere() {
    PosyanduId theirs = registers.newPosyandu(registers.newPuskesmas());
    KaderId kader = registers.newKader(theirs);

    for (String path :
        List.of(
            "/posyandu/" + theirs,
            "/posyandu/" + theirs + "/ubah",
            "/posyandu/" + theirs + "/telaah/2026",
            "/posyandu/" + theirs + "/bulan/2026-01",
            "/kader/" + kader,
            "/kader/" + kader + "/ubah",
            "/kader/baru?posyanduId=" + theirs,
            "/puskesmas/" + registers.newPuskesmas())) {
      assertThat(budi.get(path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void oddFiltersNeverBreakAList() {
    for (String query :
        List.of("q=%25_'%22<script>", "q=" + "x".repeat(3000), "q=%F0%9F%8C%B8", "puskesmasId=")) {
      assertThat(
              budi.get(
                      "/posyandu?"
                          + query.replace("'", "%27").replace("<", "%3C").replace(">", "%3E"))
                  .status())
          .isEqualTo(200);
    }
    assertThat(budi.get("/posyandu?strata=RAJA").status()).isEqualTo(422);
    assertThat(budi.get("/posyandu?region=desa").status()).isEqualTo(422);
    assertThat(budi.get("/kader?level=RAJA").status()).isEqualTo(422);
    assertThat(budi.get("/kader?posyanduId=x").status()).isEqualTo(404);
  }

  private Map<String, String> posyandu(String name) {
    return new HashMap<>(
        Map.of("name", name, "puskesmasId", office.toString(), "villageCode", "16.03.07.2005"));
  }

  private static String path(Answer redirect) {
    return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private PortalClient as(Role role) {
    return TestAccount.with(new Grant(role, Scope.puskesmas(office.value()))).browser();
  }
}
