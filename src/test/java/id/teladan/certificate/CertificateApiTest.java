package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Hashes;
import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates over HTTP, from the order to the paper, and who may do what with one. */
class CertificateApiTest {

  private final CitrasPaper paper = new CitrasPaper();

  @Test
  void theWholeWayFromTheOrderToAStrangerWhoChecksThePaper() throws Exception {
    JsonNode certificate = paper.issue();

    assertThat(certificate.get("kind").asText()).isEqualTo("TKK");
    assertThat(certificate.get("number").asText()).startsWith("0001/TKK/" + paper.village.unit());
    assertThat(certificate.get("title").asText()).isEqualTo("Kader Madya");
    assertThat(certificate.get("hours").isNull()).isTrue();
    assertThat(certificate.get("status").asText()).isEqualTo("ISSUED");

    Answer pdf =
        paper.citra.api().get("/api/v1/certificates/" + CitrasPaper.id(certificate) + ".pdf");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(pdf.header("ETag")).isEqualTo("\"" + Hashes.sha256(pdf.bytes()) + "\"");
    assertThat(pdf.header("Content-Disposition")).contains("0001-TKK-").doesNotContain("Citra");

    String address = CertificatePdfTest.decodeQr(pdf.bytes());
    String path = address.substring(address.indexOf("/v/"));
    Answer page = Portal.stranger().get(path);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("SAH")
        .contains("Citra &lt;b&gt;Nur&#39;aini&lt;/b&gt;")
        .contains(certificate.get("number").asText())
        .contains("Kader Madya")
        .doesNotContain("<script");
  }

  @Test
  void whatIsRevokedShowsAsRevokedEverywhere() {
    JsonNode certificate = paper.issue();
    String code = certificate.get("verificationCode").asText();

    Answer revoked =
        paper
            .trainer
            .api()
            .post(
                "/api/v1/certificates/" + CitrasPaper.id(certificate) + "/revocation",
                "{\"reason\": \"tertukar\"}");

    assertThat(revoked.json().get("status").asText()).isEqualTo("REVOKED");
    assertThat(Portal.stranger().get("/v/" + code).text()).contains("DICABUT");
    assertThat(Portal.stranger().get("/v?kode=" + code.toLowerCase(Locale.ROOT)).text())
        .contains("DICABUT");
    assertThat(Portal.stranger().get("/api/v1/verifications/" + code).json().get("status").asText())
        .isEqualTo("REVOKED");
    assertThat(paper.citra.browser().get("/saya/sertifikat").text()).contains("Dicabut");
    assertThat(paper.trainer.browser().get("/sertifikat/" + CitrasPaper.id(certificate)).text())
        .contains("tertukar");
  }

  @Test
  void aCorrectedPaperLeadsToTheNewOne() {
    JsonNode certificate = paper.issue();

    Answer corrected =
        paper
            .trainer
            .api()
            .post(
                "/api/v1/certificates/" + CitrasPaper.id(certificate) + "/reissue",
                "{\"reason\": \"salah ejaan\"}");

    assertThat(corrected.status()).isEqualTo(201);
    assertThat(corrected.header("Location"))
        .endsWith("/api/v1/certificates/" + corrected.json().get("id").asText());
    JsonNode old =
        paper.trainer.api().get("/api/v1/certificates/" + CitrasPaper.id(certificate)).json();
    assertThat(old.get("status").asText()).isEqualTo("SUPERSEDED");
    assertThat(old.get("supersededBy")).isEqualTo(corrected.json().get("id"));
    assertThat(Portal.stranger().get("/v/" + old.get("verificationCode").asText()).text())
        .contains("DIGANTI");
  }

  @Test
  void onlyWhoMayIssueIssues() {
    String path = "/api/v1/kader/" + paper.citrasId + "/certificates";

    assertThat(Portal.stranger().post(path, "").status()).isEqualTo(401);
    assertThat(paper.citra.api().post(path, "").status()).isEqualTo(403);
    for (Role role : new Role[] {Role.VIEWER, Role.ASSESSOR, Role.COMMITTEE}) {
      assertThat(TestAccount.as(role).api().post(path, "").status()).isEqualTo(403);
    }
    Village elsewhere = Village.make(MariaDb.jdbi(), 0);
    TestAccount stranger = elsewhere.trainer();
    assertThat(stranger.api().post(path, "").status()).isEqualTo(404);
  }

  @Test
  void aKaderWithoutALevelGetsNoPaper() {
    Answer answer =
        paper
            .trainer
            .api()
            .post("/api/v1/kader/" + paper.village.kader().get(1) + "/certificates", "");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.slug()).isEqualTo("nothing-to-certify");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", "%F0%9F%8C%B8"})
  void anIdThatIsNoneIsNotFound(String id) {
    PortalClient api = paper.trainer.api();

    assertThat(api.get("/api/v1/certificates/" + id).status()).isEqualTo(404);
    assertThat(api.get("/api/v1/certificates/" + id + ".pdf").status()).isEqualTo(404);
    assertThat(api.get("/api/v1/jobs/" + id).status()).isEqualTo(404);
    assertThat(api.post("/api/v1/kader/" + id + "/certificates", "").status()).isEqualTo(404);
    assertThat(api.post("/api/v1/pelatihan/" + id + "/certificates", "").status()).isEqualTo(404);
    assertThat(
            api.post("/api/v1/certificates/" + id + "/revocation", "{\"reason\":\"x\"}").status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?limit=0", "?limit=x", "?after=%25%25", "?after=YQ", "?after=YR9i"})
  void aListAskedForWronglyIsRefused(String query) {
    assertThat(paper.trainer.api().get("/api/v1/certificates" + query).status()).isIn(400, 422);
  }

  @Test
  void aRevocationWithoutAReasonIsRefusedInTheRightPlace() {
    String path = "/api/v1/certificates/" + CitrasPaper.id(paper.issue()) + "/revocation";

    assertThat(paper.trainer.api().post(path, "{\"reason\": \"\"}").status()).isEqualTo(422);
    assertThat(paper.trainer.api().post(path, "{}").status()).isEqualTo(422);
    assertThat(paper.trainer.api().post(path, "").status()).isIn(400, 422);
    assertThat(paper.trainer.api().post(path, "{").status()).isEqualTo(400);
    assertThat(paper.trainer.api().post(path, "{\"alasan\": \"x\"}").status()).isEqualTo(422);
  }
}
