package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.SkillGroup;
import id.teladan.platform.Grant;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.platform.Secrets;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateHttpTest {

  private Village village;
  private UUID citrasId;
  private TestAccount trainer;
  private TestAccount citra;

  @BeforeEach
  void makeVillage() {
    village = Village.make(MariaDb.jdbi(), 2);
    citrasId = village.kader().get(0);
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "UPDATE kader SET name = ? WHERE id = ?", "Citra <b>Nur'aini</b>", citrasId));
    Village.master(
        MariaDb.jdbi(), citrasId, SkillGroup.PP, SkillGroup.BB, SkillGroup.IH, SkillGroup.SR);
    trainer = TestAccount.with(new Grant(Role.TRAINER, Scope.puskesmas(village.puskesmasId())));
    citra = TestAccount.with(new Grant(Role.KADER, Scope.kader(citrasId)));
  }

  @Test
  void theWholeWayFromTheOrderToAStrangerWhoChecksThePaper() throws Exception {
    JsonNode certificate = issue();

    assertThat(certificate.get("kind").asText()).isEqualTo("TKK");
    assertThat(certificate.get("number").asText()).startsWith("0001/TKK/" + village.unit());
    assertThat(certificate.get("title").asText()).isEqualTo("Kader Madya");
    assertThat(certificate.get("hours").isNull()).isTrue();
    assertThat(certificate.get("status").asText()).isEqualTo("ISSUED");

    Answer pdf = citra.api().get("/api/v1/certificates/" + id(certificate) + ".pdf");
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
  void theVerificationSaysWhatThePaperShowsAndNothingElse() throws Exception {
    JsonNode certificate = issue();

    JsonNode verification =
        Portal.stranger()
            .get("/api/v1/verifications/" + certificate.get("verificationCode").asText())
            .json();

    assertThat(verification.get("status").asText()).isEqualTo("ISSUED");
    assertThat(verification.get("name").asText()).isEqualTo("Citra <b>Nur'aini</b>");
    assertThat(verification.fieldNames())
        .toIterable()
        .contains("status", "number", "name", "title", "hours", "issuedOn", "issuer")
        .doesNotContain("kaderId", "id", "reason", "nik", "phone");
  }

  @Test
  void whatIsRevokedShowsAsRevokedEverywhere() throws Exception {
    JsonNode certificate = issue();
    String code = certificate.get("verificationCode").asText();

    Answer revoked =
        trainer
            .api()
            .post(
                "/api/v1/certificates/" + id(certificate) + "/revocation",
                "{\"reason\": \"tertukar\"}");

    assertThat(revoked.json().get("status").asText()).isEqualTo("REVOKED");
    assertThat(Portal.stranger().get("/v/" + code).text()).contains("DICABUT");
    assertThat(Portal.stranger().get("/v?kode=" + code.toLowerCase(Locale.ROOT)).text())
        .contains("DICABUT");
    assertThat(Portal.stranger().get("/api/v1/verifications/" + code).json().get("status").asText())
        .isEqualTo("REVOKED");
    assertThat(citra.browser().get("/saya/sertifikat").text()).contains("Dicabut");
    assertThat(trainer.browser().get("/sertifikat/" + id(certificate)).text()).contains("tertukar");
  }

  @Test
  void aCorrectedPaperLeadsToTheNewOne() throws Exception {
    JsonNode certificate = issue();

    Answer corrected =
        trainer
            .api()
            .post(
                "/api/v1/certificates/" + id(certificate) + "/reissue",
                "{\"reason\": \"salah ejaan\"}");

    assertThat(corrected.status()).isEqualTo(201);
    assertThat(corrected.header("Location"))
        .endsWith("/api/v1/certificates/" + corrected.json().get("id").asText());
    JsonNode old = trainer.api().get("/api/v1/certificates/" + id(certificate)).json();
    assertThat(old.get("status").asText()).isEqualTo("SUPERSEDED");
    assertThat(old.get("supersededBy")).isEqualTo(corrected.json().get("id"));
    assertThat(Portal.stranger().get("/v/" + old.get("verificationCode").asText()).text())
        .contains("DIGANTI");
  }

  @Test
  void aKaderSeesTheOwnPaperOnASmallPageAndNobodyElses() throws Exception {
    JsonNode certificate = issue();
    TestAccount other =
        TestAccount.with(new Grant(Role.KADER, Scope.kader(village.kader().get(1))));

    assertThat(citra.browser().get("/saya/sertifikat").text())
        .contains(certificate.get("number").asText())
        .contains("/sertifikat/" + id(certificate) + ".pdf")
        .contains("/v/" + certificate.get("verificationCode").asText());
    assertThat(other.browser().get("/saya/sertifikat").text()).contains("Belum ada sertifikat");
    assertThat(other.api().get("/api/v1/certificates/" + id(certificate)).status()).isEqualTo(404);
    assertThat(other.api().get("/api/v1/certificates/" + id(certificate) + ".pdf").status())
        .isEqualTo(404);
    assertThat(other.api().get("/api/v1/certificates?kaderId=" + citrasId).json().get("items"))
        .isEmpty();
    assertThat(citra.api().get("/api/v1/certificates?kaderId=" + citrasId).json().get("items"))
        .hasSize(1);
  }

  @Test
  void onlyWhoMayIssueIssues() {
    String path = "/api/v1/kader/" + citrasId + "/certificates";

    assertThat(Portal.stranger().post(path, "").status()).isEqualTo(401);
    assertThat(citra.api().post(path, "").status()).isEqualTo(403);
    for (Role role : new Role[] {Role.VIEWER, Role.ASSESSOR, Role.COMMITTEE}) {
      assertThat(TestAccount.as(role).api().post(path, "").status()).isEqualTo(403);
    }
    Village elsewhere = Village.make(MariaDb.jdbi(), 0);
    TestAccount stranger =
        TestAccount.with(new Grant(Role.TRAINER, Scope.puskesmas(elsewhere.puskesmasId())));
    assertThat(stranger.api().post(path, "").status()).isEqualTo(404);
  }

  @Test
  void aKaderWithoutALevelGetsNoPaper() {
    Answer answer =
        trainer.api().post("/api/v1/kader/" + village.kader().get(1) + "/certificates", "");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.slug()).isEqualTo("nothing-to-certify");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7K2M",
        "AAAA-AAAA-AAAA-AAAA",
        "%00",
        "<script>alert(1)</script>",
        "🌸",
        "' OR 1=1 --",
        "%_%_%_%_%_%_%_%_"
      })
  void aCodeNobodyHasIsUnknownAndNoFailure(String code) {
    String path = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");

    Answer page = Portal.stranger().get("/v?kode=" + path);
    assertThat(page.status()).isIn(200, 404);
    assertThat(page.text()).doesNotContain("<script>alert");
    if (!code.isEmpty()) {
      assertThat(Portal.stranger().get("/api/v1/verifications/" + path).status()).isIn(400, 404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", "%F0%9F%8C%B8"})
  void anIdThatIsNoneIsNotFound(String id) {
    PortalClient api = trainer.api();

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
    assertThat(trainer.api().get("/api/v1/certificates" + query).status()).isIn(400, 422);
  }

  @Test
  void aRevocationWithoutAReasonIsRefusedInTheRightPlace() throws Exception {
    String path = "/api/v1/certificates/" + id(issue()) + "/revocation";

    assertThat(trainer.api().post(path, "{\"reason\": \"\"}").status()).isEqualTo(422);
    assertThat(trainer.api().post(path, "{}").status()).isEqualTo(422);
    assertThat(trainer.api().post(path, "").status()).isIn(400, 422);
    assertThat(trainer.api().post(path, "{").status()).isEqualTo(400);
    assertThat(trainer.api().post(path, "{\"alasan\": \"x\"}").status()).isEqualTo(422);
  }

  @Test
  void theOfficeFindsRevokesAndReplacesOnItsPages() throws Exception {
    JsonNode certificate = issue();
    PortalClient browser = trainer.browser();
    String page = "/sertifikat/" + id(certificate);

    assertThat(browser.get("/sertifikat?q=nur%27aini").text())
        .contains(certificate.get("number").asText());
    assertThat(browser.get("/sertifikat?kaderId=" + citrasId).text())
        .contains(certificate.get("number").asText());
    assertThat(browser.get("/sertifikat?kaderId=" + village.kader().get(1)).text())
        .contains("Belum ada sertifikat");
    assertThat(browser.get("/sertifikat?kaderId=x").status()).isEqualTo(404);
    assertThat(browser.get("/kader/" + citrasId).text())
        .contains("/kader/" + citrasId + "/sertifikat");
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
  void theButtonWorksWithoutJavaScript() throws Exception {
    PortalClient browser = trainer.browser();
    String page = "/kader/" + citrasId + "/sertifikat";
    assertThat(browser.get(page).text()).contains("Terbitkan sertifikat").contains("Belum terbit");

    Answer ordered = browser.submit(page, Map.of());

    assertThat(ordered.status()).isEqualTo(303);
    assertThat(awaitText(browser, page, "Sudah terbit 1 dari 1"))
        .doesNotContain("Terbitkan sertifikat");
    Answer fragment =
        browser.send("GET", page, HttpRequest.BodyPublishers.noBody(), "HX-Request", "true");
    assertThat(fragment.text()).startsWith("<div id=\"issuing\"").doesNotContain("<html");
  }

  @Test
  void whoGuessesCodesIsStopped() {
    String address = "203.0.113." + Ids.next();
    VerificationGuard guard =
        new VerificationGuard(
            MariaDb.jdbi(),
            Clock.fixed(Instant.parse("2026-11-22T03:01:00Z"), ZoneOffset.UTC),
            new Secrets(new byte[32]));
    for (int i = 0; i < 40; i++) {
      guard.check(address);
      guard.miss(address);
    }

    assertThatThrownBy(() -> guard.check(address))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().status()).isEqualTo(429);
              assertThat(e.problem().more()).containsEntry("retryAfter", 541L);
            });
    guard.check("another");
  }

  @Test
  void theOfficeNamesWhoSigns() throws Exception {
    String path = "/api/v1/issuers/puskesmas/" + village.puskesmasId();
    String wanted =
        """
        {"unit": "PKM-%s", "name": "Puskesmas Contoh", "city": "Contoh Enim",
         "signatoryName": "dr. Contoh Wiratama", "signatoryPosition": "Kepala Puskesmas"}
        """
            .formatted(village.unit());
    assertThat(trainer.api().get(path).json().get("unit").asText()).isEqualTo(village.unit());
    assertThat(trainer.api().put(path, wanted).status()).isEqualTo(200);
    assertThat(trainer.api().get(path).json().get("signatoryName").asText())
        .isEqualTo("dr. Contoh Wiratama");

    JsonNode certificate = issue();

    assertThat(certificate.get("number").asText()).startsWith("0001/TKK/PKM-" + village.unit());
    assertThat(certificate.get("issuer").asText()).isEqualTo("Puskesmas Contoh");
    assertThat(trainer.browser().get("/sertifikat/penerbit").text())
        .contains("dr. Contoh Wiratama");
  }

  @Test
  void aWrongOfficeIsRefusedFieldByField() {
    String path = "/api/v1/issuers/puskesmas/" + village.puskesmasId();
    Village other = Village.make(MariaDb.jdbi(), 0);
    TestAccount stranger =
        TestAccount.with(new Grant(Role.TRAINER, Scope.puskesmas(other.puskesmasId())));
    String good =
        "{\"unit\": \"%s\", \"name\": \"K\", \"city\": \"K\", \"signatoryPosition\": \"K\"}";

    assertThat(trainer.api().put(path, good.formatted("A/B")).status()).isEqualTo(422);
    assertThat(trainer.api().put(path, good.formatted("x".repeat(500))).status()).isEqualTo(422);
    assertThat(trainer.api().put(path, "{}").json().get("errors")).hasSize(3);
    assertThat(stranger.api().put(path, good.formatted("ABC")).status()).isEqualTo(404);
    assertThat(citra.api().put(path, good.formatted("ABC")).status()).isEqualTo(403);
    assertThat(trainer.api().put("/api/v1/issuers/regions/16", good.formatted("AB")).status())
        .isEqualTo(404);
    String unit = "U-" + other.unit();
    String others = "/api/v1/issuers/puskesmas/" + other.puskesmasId();
    assertThat(stranger.api().put(others, good.formatted(unit)).status()).isEqualTo(200);
    Answer taken = trainer.api().put(path, good.formatted(unit));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.slug()).isEqualTo("unit-taken");
    Answer page =
        trainer
            .browser()
            .submit(
                "/sertifikat/penerbit/puskesmas/" + village.puskesmasId(),
                Map.of("unit", unit, "nama", "Kantor <b>", "kota", "K", "jabatan", "K"));
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.text()).contains("Kantor &lt;b&gt;").contains("sudah dipakai");
  }

  private JsonNode issue() throws InterruptedException {
    Answer ordered = trainer.api().post("/api/v1/kader/" + citrasId + "/certificates", "");
    assertThat(ordered.status()).isEqualTo(202);
    String job = "/api/v1/jobs/" + ordered.json().get("id").asText();
    assertThat(ordered.header("Location")).endsWith(job);
    JsonNode state = awaitEnd(job);
    assertThat(state.get("status").asText()).isEqualTo("DONE");
    assertThat(state.get("done").asInt()).isEqualTo(1);
    assertThat(state.get("of").asInt()).isEqualTo(1);
    JsonNode items =
        trainer.api().get("/api/v1/certificates?kaderId=" + citrasId).json().get("items");
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private JsonNode awaitEnd(String job) throws InterruptedException {
    Instant deadline = Instant.now().plusSeconds(60);
    CountDownLatch never = new CountDownLatch(1);
    JsonNode state = trainer.api().get(job).json();
    while (state.path("done").asInt() < state.path("of").asInt()
        && Instant.now().isBefore(deadline)) {
      assertThat(never.await(100, TimeUnit.MILLISECONDS)).isFalse();
      state = trainer.api().get(job).json();
    }
    while (!state.path("status").asText().equals("DONE") && Instant.now().isBefore(deadline)) {
      state = trainer.api().get(job).json();
    }
    return state;
  }

  private static String awaitText(PortalClient browser, String page, String text)
      throws InterruptedException {
    Instant deadline = Instant.now().plusSeconds(60);
    CountDownLatch never = new CountDownLatch(1);
    String shown = browser.get(page).text();
    while ((!shown.contains(text) || shown.contains("Sedang menerbitkan"))
        && Instant.now().isBefore(deadline)) {
      assertThat(never.await(100, TimeUnit.MILLISECONDS)).isFalse();
      shown = browser.get(page).text();
    }
    assertThat(shown).contains(text);
    return shown;
  }

  private static String id(JsonNode certificate) {
    return certificate.get("id").asText();
  }
}
