package id.teladan.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import id.teladan.testing.Arena;
import id.teladan.testing.Portal;
import id.teladan.testing.TestAccount;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who share a tablet, lose their token or forget their PIN. */
class SharedTabletTest {

  /** All rows of the database, with bytes as text: what somebody sees who takes it apart. */
  private static final String ALL_ROWS =
      """
      import("/assets/tablet/database.js").then(async ({ list }) => {
        const latin = new TextDecoder("latin1");
        const utf8 = new TextDecoder();
        const rows = [];
        for (const store of ["meta", "users", "operations", "documents", "photos", "pictures"]) {
          rows.push(...await list(store));
        }
        return JSON.stringify(rows, (key, value) =>
          value instanceof Uint8Array ? [latin.decode(value), utf8.decode(value)] : value);
      })
      """;

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final TestAccount budi = arena.assessor();
  private final UUID visit = arena.openVisit(ani, budi);

  private final Tab tablet = Tab.onNewTablet();

  @BeforeEach
  void signIn() {
    tablet.signIn(ani);
  }

  @AfterEach
  void close() {
    tablet.close();
  }

  @Test
  void aTokenRevokedWhileAwayStopsNoScoringAndTheNextSignInSends() {
    tablet.loseSignal();
    tablet.change(visit, "A1", 1);
    revokeToken();
    tablet.findSignal();

    assertThat(tablet.send()).isEqualTo(1);
    assertThat(tablet.hand("ledger").at("/failure/message").asText()).contains("Masuk lagi");
    tablet.change(visit, "A2", 2);
    assertThat(tablet.send()).isEqualTo(2);
    try (Page app = tablet.app(ani)) {
      assertThat(app.locator(".saving")).containsText("2 menunggu dikirim");
      assertThat(app.locator(".saving")).containsText("Masuk lagi");
      assertThat(app.locator(".notice").getByText("Masuk lagi")).isVisible();
      app.navigate("/tablet/#/tablet");
      assertThat(app.locator(".verdict.unsafe")).containsText("2 jawaban");
    }
    assertThat(Stored.of(ani.username()).operations()).isEmpty();

    tablet.signIn(ani);
    assertThat(tablet.send()).isZero();
    assertThat(Stored.of(ani.username()).operations()).hasSize(2);
  }

  @Test
  void aTokenThatWasRevokedBeforeTheTabletWasOpenedIsMissedOnlyBySending() {
    tablet.loseSignal();
    tablet.change(visit, "A1", 1);
    revokeToken();
    tablet.hand("lock");
    tablet.unlock(ani);
    tablet.change(visit, "A2", 2);
    tablet.findSignal();

    assertThat(tablet.send()).isEqualTo(2);
    tablet.hand("lock");
    tablet.unlock(ani);
    assertThat(tablet.answers(visit)).hasSize(2);
    tablet.signIn(ani);
    assertThat(tablet.send()).isZero();
  }

  @Test
  void twoUsersDraftSideBySideAndEachFindsTheirOwn() {
    tablet.loseSignal();
    tablet.change(visit, "A1", 1);
    tablet.hand("lock");
    tablet.findSignal();
    tablet.signIn(budi);
    tablet.loseSignal();
    assertThat(tablet.answers(visit)).isEmpty();
    tablet.change(visit, "A1", 2);
    tablet.change(visit, "A2", 3);
    tablet.hand("lock");

    tablet.unlock(ani);
    assertThat(tablet.answers(visit)).hasSize(1);
    assertThat(tablet.answers(visit).at("/A1/note").asText()).isEqualTo("berubah 1");
    tablet.findSignal();
    assertThat(tablet.send()).isZero();
    assertThat(waitingOf(budi)).isEqualTo(2);
    tablet.hand("lock");
    tablet.unlock(budi);
    assertThat(tablet.send()).isZero();
    assertThat(Stored.of(ani.username()).operations()).hasSize(1);
    assertThat(Stored.of(budi.username()).operations()).hasSize(2);
  }

  @Test
  void whoTakesTheTabletApartReadsNoNoteNoValueAndNoToken() {
    tablet.loseSignal();
    tablet.hand("say", visit.toString(), "A1", "rahasia kecil");
    String token = tablet.run("hand.desk.sender.token()", "").asText();
    tablet.hand("lock");

    String rows = tablet.run(ALL_ROWS, "").asText();

    assertThat(Stream.of("WAITING", ani.username())).allMatch(rows::contains);
    assertThat(Stream.of("rahasia", "level", token, "Posyandu", arena.district()))
        .noneMatch(rows::contains);
  }

  @Test
  void aForgottenPinNamesWhatIsUnsentBeforeAnythingIsGivenUp() {
    tablet.change(visit, "A1", 1);
    assertThat(tablet.send()).isZero();

    try (Page app = tablet.app()) {
      assertThat(app.locator(".person")).isVisible();
      tablet.loseSignal();
      tablet.change(visit, "A1", 2);
      tablet.change(visit, "A2", 3);
      tablet.hand("lock");
      app.locator(".person").click();
      app.getByText("Lupa PIN?").click();
      assertThat(app.locator(".notice.bad")).containsText("2 jawaban belum terkirim");
      app.getByText("Hapus, lalu buat PIN baru").click();
      assertThat(app.locator(".problem")).containsText("Centang dahulu");
      assertThat(waitingOf(ani)).isEqualTo(2);
      app.check("#sure");
      app.getByText("Hapus, lalu buat PIN baru").click();
      assertThat(app.locator("#pin-again")).isVisible();
    }
    assertThat(tablet.hand("users")).isEmpty();

    tablet.findSignal();
    tablet.hand("signIn", ani.username(), TestAccount.PASSWORD, "161803");
    assertThat(tablet.answers(visit)).hasSize(1);
    assertThat(tablet.answers(visit).at("/A1/note").asText()).isEqualTo("berubah 1");
    tablet.change(visit, "A1", 4);
    assertThat(tablet.send()).isZero();
    assertThat(Stored.of(ani.username()).operations()).hasSize(2);
  }

  @Test
  void aTabThatIsStillOpenWritesNothingIntoAVaultThatWasGivenUp() {
    tablet.change(visit, "A1", 1);
    assertThat(tablet.send()).isZero();
    Tab other = tablet.another();
    other.hand("forget", ani.username());
    other.hand("signIn", ani.username(), TestAccount.PASSWORD, "161803");

    JsonNode refusal = tablet.hand("refusal", "change", visit.toString(), "A2", 2);

    assertThat(refusal.get("message").asText()).contains("PIN yang baru");
    assertThat(other.answers(visit)).hasSize(1);
    other.change(visit, "A2", 3);
    assertThat(other.send()).isZero();
  }

  private void revokeToken() {
    String token = tablet.run("hand.desk.sender.token()", "").asText();
    assertThat(Portal.withToken(token).delete("/api/v1/tokens/current").status()).isEqualTo(204);
  }

  private int waitingOf(TestAccount account) {
    for (JsonNode user : tablet.hand("users")) {
      if (user.get("username").asText().equals(account.username())) {
        return user.get("waiting").asInt();
      }
    }
    throw new AssertionError(account.username() + " is not on this tablet");
  }
}
