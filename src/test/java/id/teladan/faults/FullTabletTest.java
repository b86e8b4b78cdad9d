package id.teladan.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Portal;
import id.teladan.testing.TestAccount;
import id.teladan.testing.Waiting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A tablet whose storage is full. Chromium keeps to a quota only in a profile that lies on the
 * disk.
 */
class FullTabletTest {

  private static final String FULL = "Ruang tablet penuh";
  private static final long NONE = 1;
  private static final long HALF_A_PHOTO = 500_000;
  private static final byte[] SMALL = small();

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final String address = Portal.stranger().base().toString().replaceAll("/$", "");

  private @TempDir Path folder;
  private Tablet tablet;
  private CDPSession browser;

  @BeforeEach
  void open() {
    tablet = new Tablet(address, folder.resolve("profile"), new Tablet.NobodyListens());
    tablet.signIn(ani);
  }

  @AfterEach
  void close() {
    tablet.close();
  }

  @Test
  void anAnswerForWhichThereIsNoRoomIsRefusedAndTheOneBeforeStands() {
    change("A1", 1);
    switchOnWith(NONE, true);

    assertThat(refusal("change", "A1", 2)).contains(FULL);
    assertThat(refusal("change", "A2", 3)).contains(FULL);
    assertThat(answers()).hasSize(1);
    assertThat(answers().at("/A1/note").asText()).isEqualTo("berubah 1");

    switchOnWithRoom();
    change("A2", 4);
    untilSent();
    assertThat(Stored.of(ani.username()).operations()).hasSize(2);
  }

  @Test
  void aPhotoThatFillsTheTabletIsRefusedWholeAndComesInOnceThereIsRoom() {
    change("A1", 1);
    photograph("A2");
    switchOnWith(HALF_A_PHOTO + usage(), true);

    assertThat(refusal("photograph", "A1")).contains(FULL, "aman", "kosongkan ruang");
    assertThat(photos("A1")).isEmpty();
    assertThat(kept("photos")).isEqualTo(1);
    assertThat(kept("pictures")).isEqualTo(2);
    assertThat(answers()).hasSize(1);
    assertThat(photos("A2")).hasSize(1);

    switchOnWithRoom();
    photograph("A1");
    untilSent();
    assertThat(photos("A1").findValuesAsText("state")).containsExactly("RECEIPTED");
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void aReplacementForWhichThereIsNoRoomLeavesTheOlderPhotoInItsPlace() {
    photograph("A1");
    String id = photos("A1").get(0).get("id").asText();
    switchOnWith(HALF_A_PHOTO + usage(), true);

    assertThat(refusal("photograph", "A1", id)).contains(FULL);
    assertThat(photos("A1")).hasSize(1);
    assertThat(photos("A1").get(0).get("replacedBy").isNull()).isTrue();
  }

  @Test
  void aReceiptForWhichThereIsNoRoomIsAskedForAgain() {
    loseSignal(true);
    change("A1", 1);
    switchOnWith(NONE, false);

    assertThat(Waiting.until(this::failureAfterSending, words -> words.contains(FULL)))
        .isNotEmpty();
    assertThat(tablet.hand("look").asInt()).isEqualTo(1);

    switchOnWithRoom();
    untilSent();
    assertThat(Stored.of(ani.username()).operations()).hasSize(1);
  }

  @Test
  void theScreenSaysThatTheTabletIsFullAndTakesBackWhatItCouldNotKeep() {
    switchOnWith(NONE, true);
    try (Page app = tablet.page().context().newPage()) {
      tablet.page().context().setOffline(false);
      app.navigate(address + "/tablet/#/");
      app.locator(".person").click();
      app.fill("#pin", Tablet.PIN);
      app.locator(".visit a").first().click();
      Locator item = app.locator("#item-A1");
      item.locator("label.choice").first().click();
      assertThat(item.locator(".problem").first()).containsText(FULL);
      assertThat(item.locator("input:checked")).hasCount(0);
      assertThat(item).hasAttribute("data-state", "OPEN");
      app.waitForFileChooser(() -> item.locator("label[for=photo-A1]").click())
          .setFiles(new FilePayload("a.jpg", "image/jpeg", SMALL));
      assertThat(item.locator(".evidence .problem"))
          .containsText("Ruang tablet penuh. Yang sudah tersimpan tetap aman");
      assertThat(item.locator(".evidence .problem")).containsText("Foto ini belum tersimpan");
      assertThat(item.locator(".photos li")).hasCount(0);
    }
  }

  private String failureAfterSending() {
    tablet.hand("send");
    return tablet.hand("ledger").at("/failure/message").asText();
  }

  private void untilSent() {
    Waiting.until(() -> tablet.hand("send").asInt(), unsent -> unsent == 0);
  }

  private void loseSignal(boolean lost) {
    tablet.page().context().setOffline(lost);
  }

  private void change(String item, int seed) {
    tablet.hand("change", visit.toString(), item, seed);
  }

  private JsonNode answers() {
    return tablet.hand("answers", visit.toString());
  }

  private JsonNode photos(String item) {
    return tablet.hand("photos", visit.toString(), item);
  }

  private String refusal(String what, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = what;
    all[1] = visit.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return tablet.hand("refusal", all).path("message").asText();
  }

  /** How many rows a store of the tablet has. */
  private int kept(String store) {
    return ((Number)
            tablet
                .page()
                .evaluate(
                    "name => import('/assets/tablet/database.js').then(it => it.list(name)).then(it => it.length)",
                    store))
        .intValue();
  }

  private long usage() {
    return ((Number) tablet.page().evaluate("navigator.storage.estimate().then(it => it.usage)"))
        .longValue();
  }

  private int stored() {
    return MariaDb.jdbi()
        .withHandle(
            db ->
                db.createQuery(
                        """
                        SELECT COUNT(*)
                          FROM evidence e
                          JOIN sheet s ON s.id = e.sheet_id
                         WHERE s.username = :username
                        """)
                    .bind("username", ani.username())
                    .mapTo(Integer.class)
                    .one());
  }

  private void photograph(String item) {
    assertThat(tablet.hand("photograph", visit.toString(), item).asInt()).isEqualTo(1);
  }

  /** The browser looks at its quota when it opens a database, and then goes by that for a while. */
  private void switchOnWith(long bytes, boolean away) {
    tablet.die();
    tablet.switchOn();
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", address);
    quota.addProperty("quotaSize", bytes);
    browser = tablet.page().context().newCDPSession(tablet.page());
    browser.send("Storage.overrideQuotaForOrigin", quota);
    loseSignal(away);
    tablet.unlock(ani);
  }

  private void switchOnWithRoom() {
    tablet.die();
    tablet.switchOn(ani);
  }

  private static byte[] small() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
