package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Secrets;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger learns from the code on a paper, and what from codes that are guessed. */
class VerificationTest {

  private final CitrasPaper paper = new CitrasPaper();

  @Test
  void theVerificationSaysWhatThePaperShowsAndNothingElse() {
    JsonNode certificate = paper.issue();

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
}
