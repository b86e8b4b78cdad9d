package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.Waiting;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of certificates, those of the office and those of the kader. */
class CertificatePagesTest {

  private final CitrasPaper paper = new CitrasPaper();

  @Test
  void aKaderSeesTheOwnPaperOnASmallPageAndNobodyElses() {
    JsonNode certificate = paper.issue();
    TestAccount other =
        TestAccount.with(new Grant(Role.KADER, Scope.kader(paper.village.kader().get(1))));

    assertThat(paper.citra.browser().get("/saya/sertifikat").text())
        .contains(certificate.get("number").asText())
        .contains("/sertifikat/" + CitrasPaper.id(certificate) + ".pdf")
        .contains("/v/" + certificate.get("verificationCode").asText());
    assertThat(other.browser().get("/saya/sertifikat").text()).contains("Belum ada sertifikat");
    assertThat(other.api().get("/api/v1/certificates/" + CitrasPaper.id(certificate)).status())
        .isEqualTo(404);
    assertThat(
            other
                .api()
                .get("/api/v1/certificates/" + CitrasPaper.id(certificate) + ".pdf")
                .status())
        .isEqualTo(404);
    assertThat(
            other.api().get("/api/v1/certificates?kaderId=" + paper.citrasId).json().get("items"))
        .isEmpty();
    assertThat(
            paper
                .citra
                .api()
                .get("/api/v1/certificates?kaderId=" + paper.citrasId)
                .json()
                .get("items"))
        .hasSize(1);
  }

  @Test
  void theOfficeFindsRevokesAndReplacesOnItsPages() {
    JsonNode certificate = paper.issue();
    PortalClient browser = paper.trainer.browser();
    String page = "/sertifikat/" + CitrasPaper.id(certificate);

    assertThat(browser.get("/sertifikat?q=nur%27aini").text())
        .contains(certificate.get("number").asText());
    assertThat(browser.get("/sertifikat?kaderId=" + paper.citrasId).text())
        .contains(certificate.get("number").asText());
    assertThat(browser.get("/sertifikat?kaderId=" + paper.village.kader().get(1)).text())
        .contains("Belum ada sertifikat");
    assertThat(browser.get("/sertifikat?kaderId=x").status()).isEqualTo(404);
    assertThat(browser.get("/kader/" + paper.citrasId).text())
        .contains("/kader/" + paper.citrasId + "/sertifikat");
    assertThat(browser.get("/sertifikat?q=%25").text()).contains("Belum ada sertifikat");
    assertThat(browser.get("/sertifikat?jenis=XX&status=YY").status()).isEqualTo(200);
    Answer wrong = browser.submit(page + "/pencabutan", Map.of("alasan", "x".repeat(501)));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("x".repeat(501)).contains("wajib diisi");
    Answer revoked = browser.submit(page + "/pencabutan", Map.of("alasan", "tertukar"));
    assertThat(revoked.status()).isEqualTo(303);
    assertThat(browser.get(page).text()).contains("tertukar").doesNotContain("Cabut sertifikat");
  }

  @Test
  void theButtonWorksWithoutJavaScript() {
    PortalClient browser = paper.trainer.browser();
    String page = "/kader/" + paper.citrasId + "/sertifikat";
    assertThat(browser.get(page).text()).contains("Terbitkan sertifikat").contains("Belum terbit");

    Answer ordered = browser.submit(page, Map.of());

    assertThat(ordered.status()).isEqualTo(303);
    assertThat(
            Waiting.until(
                () -> browser.get(page).text(),
                text ->
                    text.contains("Sudah terbit 1 dari 1") && !text.contains("Sedang menerbitkan")))
        .doesNotContain("Terbitkan sertifikat");
    Answer fragment =
        browser.send("GET", page, HttpRequest.BodyPublishers.noBody(), "HX-Request", "true");
    assertThat(fragment.text()).startsWith("<div id=\"issuing\"").doesNotContain("<html");
  }
}
