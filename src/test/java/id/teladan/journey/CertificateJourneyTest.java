package id.teladan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.teladan.platform.Words;
import id.teladan.testing.DemoPortal;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a recommendation to a certificate, which its kader opens and a stranger verifies. */
class CertificateJourneyTest {

  private static final String COURSE = "K-DL1";
  private static final String ACCOUNT = "kader-dengan-sertifikat";

  @Test
  void aRecommendationBecomesACertificateThatAStrangerVerifies()
      throws IOException, NotFoundException {
    makeAccountOfTheRecommendedKader();
    String certificate;
    try (Page laptop = Browser.signedIn(Browser.window(1280, 800), "pelatih")) {
      String pelatihan = planFromTheRecommendation(laptop);
      String kader = laptop.locator("#peserta tbody td").first().innerText();
      enrollOneMore(laptop);
      takeAttendance(laptop, pelatihan);
      enterTests(laptop, pelatihan);
      complete(laptop);
      certificate = issue(laptop, kader);
    }
    String verification;
    try (Page phone = Browser.signedIn(Browser.window(360, 800), ACCOUNT)) {
      verification = PaperQr.read(openOwnPaper(phone));
    }
    try (Page phone = Browser.window(360, 800)) {
      assertThat(verification).contains("/v/");
      phone.navigate(URI.create(verification).getPath());
      assertThat(phone.locator(".verdict")).hasClass(Pattern.compile("\\bvalid\\b"));
      assertThat(phone.locator(".word")).hasText("SAH");
    }
    try (Page laptop = Browser.signedIn(Browser.window(1280, 800), "pelatih")) {
      revoke(laptop, certificate);
    }
    try (Page phone = Browser.window(360, 800)) {
      phone.navigate(URI.create(verification).getPath());
      assertThat(phone.locator(".word")).hasText("DICABUT");
    }
  }

  private static void makeAccountOfTheRecommendedKader() {
    String kader =
        DemoPortal.as("pelatih")
            .get("/api/v1/recommendations?status=OPEN&limit=1&course=" + COURSE)
            .json()
            .at("/items/0/kaderId")
            .asText();
    assertThat(
            DemoPortal.as("admin")
                .put(
                    "/api/v1/accounts/" + ACCOUNT,
                    """
                    {"username": "%s", "name": "Kader Bersertifikat", "password": "%s",
                     "grants": [{"role": "KADER", "kaderId": "%s"}]}
                    """
                        .formatted(ACCOUNT, DemoPortal.PASSWORD, kader))
                .status())
        .isEqualTo(201);
  }

  private static String planFromTheRecommendation(Page laptop) {
    laptop.navigate("/kebutuhan");
    laptop.locator("tr").filter(having(COURSE)).locator("td a").first().click();
    laptop.locator("#recommendations").getByText("Rencanakan pelatihan").first().click();
    LocalDate yesterday = Words.day(Clock.systemUTC().instant()).minusDays(1);
    laptop.fill("#startsOn", yesterday.toString());
    laptop.fill("#endsOn", yesterday.toString());
    List<Locator> sessions = laptop.locator(".session-row").all();
    for (int n = 0; n < sessions.size(); n++) {
      Locator row = sessions.get(n);
      if (!row.locator("[name=sessionTitle]").inputValue().isEmpty()) {
        row.locator("[name=sessionFrom]").fill("%02d:00".formatted(8 + 4 * n));
        row.locator("[name=sessionTo]").fill("%02d:00".formatted(11 + 4 * n));
      }
    }
    button(laptop, "Buat pelatihan").click();
    laptop.waitForURL(url -> !url.contains("/baru"));
    assertThat(laptop.locator("#peserta tbody tr")).hasCount(1);
    return URI.create(laptop.url()).getPath();
  }

  private static void enrollOneMore(Page laptop) {
    link(laptop, "Daftarkan kader").click();
    laptop.locator("#candidates [name=kader]").first().check();
    button(laptop, "Daftarkan yang dicentang").click();
    assertThat(laptop.locator("#peserta tbody tr")).hasCount(2);
  }

  /** Everybody is ticked in each session; the count follows without a button. */
  private static void takeAttendance(Page laptop, String pelatihan) {
    List<String> lists =
        laptop.locator("#sesi a").all().stream().map(link -> link.getAttribute("href")).toList();
    assertThat(lists).hasSize(2);
    for (String list : lists) {
      laptop.navigate(list);
      for (int person = 0; person < 2; person++) {
        laptop.locator("[name=hadir]").nth(person).check();
        assertThat(laptop.locator("#hadir-count")).hasText("%d dari 2 hadir".formatted(person + 1));
      }
    }
    laptop.navigate(pelatihan);
  }

  private static void enterTests(Page laptop, String pelatihan) {
    link(laptop, "Nilai tes").click();
    for (int person = 0; person < 2; person++) {
      laptop.locator("[name^=pre-]").nth(person).fill("50");
      laptop.locator("[name^=post-]").nth(person).fill("87,5");
    }
    button(laptop, "Simpan nilai").click();
    assertThat(laptop.locator("tfoot")).containsText("37,5");
    laptop.navigate(pelatihan);
  }

  private static void complete(Page laptop) {
    link(laptop, "Penyelesaian").click();
    button(laptop, "Selesaikan pelatihan").click();
    assertThat(laptop.locator("main")).containsText("Lulus 2 · Mengikuti 0");
    assertThat(laptop.locator(".alert-success").first()).isVisible();
  }

  /** The page of the job renews itself until every paper is there. */
  private static String issue(Page laptop, String kader) {
    link(laptop, "Sertifikat").click();
    button(laptop, "Terbitkan sertifikat").click();
    assertThat(laptop.getByText("Sudah terbit 2 dari 2")).isVisible();
    Locator line = laptop.locator("#issuing .list-group-item").filter(having(kader));
    return line.locator("a[href^='/sertifikat/']").getAttribute("href");
  }

  private static byte[] openOwnPaper(Page phone) {
    phone.navigate("/saya/sertifikat");
    Locator card = phone.locator("article").filter(having("Deteksi dini PTM"));
    String paper = card.getByText("Buka PDF").getAttribute("href");
    APIResponse answer = phone.request().get(paper);
    assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
    return answer.body();
  }

  private static void revoke(Page laptop, String certificate) {
    laptop.navigate(certificate);
    laptop.fill("#alasan-cabut", "Salah cetak");
    button(laptop, "Cabut sertifikat").click();
    assertThat(laptop.locator(".badge").first()).hasText("Dicabut");
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator link(Page page, String name) {
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
