package id.teladan.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Role;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PasswordTest {

  @Test
  void aHashFitsItsOwnPasswordOnlyAndTellsItsParameters() {
    String hash = PasswordHash.of("teladan-demo");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(PasswordHash.matches("teladan-demo", hash)).isTrue();
    assertThat(PasswordHash.matches("teladan-Demo", hash)).isFalse();
    assertThat(PasswordHash.matches("teladan-demo", "rusak")).isFalse();
    assertThat(PasswordHash.of("teladan-demo")).isNotEqualTo(hash);
  }

  @Test
  void anAccentTypedInTwoWaysIsTheSamePassword() {
    String hash = PasswordHash.of("kata s\u00e9rius sekali");
    assertThat(PasswordHash.matches("kata se\u0301rius sekali", hash)).isTrue();
  }

  @Test
  void longIsGoodAndShortOrGuessedFirstIsNot() {
    assertThat(PasswordRules.fault("teladan-demo", "admin")).isEmpty();
    assertThat(PasswordRules.fault("pendek", "admin")).isPresent();
    assertThat(PasswordRules.fault("aaaaaaaaaaaa", "admin")).isPresent();
    assertThat(PasswordRules.fault("Posyandu2026", "admin")).isPresent();
    assertThat(PasswordRules.fault("bidan-melati", "bidan-melati")).isPresent();
    assertThat(PasswordRules.fault("x1y2".repeat(60), "admin")).isPresent();
  }

  @Test
  void aChangedPasswordEndsEveryOtherSessionAndToken() {
    TestAccount budi = TestAccount.as(Role.COMMITTEE);
    PortalClient here = budi.browser();
    PortalClient elsewhere = budi.browser();

    Answer changed =
        here.submit(
            "/sandi",
            Map.of(
                "current", TestAccount.PASSWORD,
                "fresh", "empat kata biasa saja",
                "again", "empat kata biasa saja"));

    assertThat(changed.status()).isEqualTo(303);
    assertThat(here.get("/sandi?pesan=tersimpan").text()).contains("Tersimpan.");
    assertThat(elsewhere.get("/sandi").status()).isEqualTo(303);
    assertThat(budi.api().get("/api/v1/me").status()).isEqualTo(401);
    assertThat(
            Portal.stranger()
                .submit(
                    "/masuk",
                    Map.of("username", budi.username(), "password", "empat kata biasa saja"))
                .status())
        .isEqualTo(303);
  }

  @Test
  void aWrongOldPasswordAndTwoDifferentNewOnesAreEachNamed() {
    PortalClient browser = TestAccount.as(Role.TRAINER).browser();
    Answer answer =
        browser.submit(
            "/sandi",
            Map.of("current", "salah", "fresh", "empat kata biasa", "again", "lain sama sekali"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("Kata sandi lama tidak benar.")
        .contains("Kedua kata sandi baru tidak sama.");
  }
}
