package id.teladan.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import id.teladan.testing.Waiting;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos as a person takes them, looks at them and replaces them, with signal and without. */
class PhotoScreenTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final Tab tablet = Tab.onNewTablet();
  private Page app;

  @BeforeEach
  void open() {
    tablet.signIn(ani);
    tablet.page().context().setGeolocation(new Geolocation(-0.12843, 104.6219).setAccuracy(12));
    app = tablet.app(ani);
    assertThat(app.locator(".visit")).hasCount(1);
    app.navigate("/tablet/#/visit/" + visit);
    assertThat(app.locator("#item-A1")).isVisible();
  }

  @AfterEach
  void close() {
    tablet.close();
  }

  @Test
  void nobodysPlaceIsAskedForBeforeTheyAllowIt() {
    tablet.page().context().grantPermissions(List.of("geolocation"));
    app.evaluate(
        "() => { navigator.geolocation.getCurrentPosition = () => { window.asked = true } }");
    choose(pick("A1"), photo(Color.GREEN));

    assertThat(tile("A1").locator(".photo-time")).containsText("WIB");
    assertThat(sent().at("/latitude").isNull()).isTrue();
    assertThat(sent().at("/takenAt").asText()).isNotEmpty();
    assertThat(app.evaluate("window.asked ?? false")).isEqualTo(false);
  }

  @Test
  void whoAllowsItHasThePlaceKeptWithThePhoto() {
    tablet.page().context().grantPermissions(List.of("geolocation"));
    allowPlace();
    assertThat(app.locator("#place-switch")).isChecked();
    choose(pick("A1"), photo(Color.GREEN));

    Waiting.until(() -> sent().at("/latitude").asText(), "-0.12843"::equals);
    assertThat(sent().at("/longitude").asText()).isEqualTo("104.6219");
    assertThat(sent().at("/accuracy").asInt()).isEqualTo(12);
    tile("A1").locator("button").click();
    assertThat(app.locator(".viewer")).containsText("−0,12843; 104,62190 (± 12 m)");
    assertThat(app.locator(".viewer")).containsText("terkirim");
  }

  @Test
  void whereTheBrowserForbidsItTheSwitchGoesBackAndPhotosAreTakenAsEver() {
    allowPlace();

    assertThat(app.locator("section:has(#place-switch) .problem")).containsText("Izinkan lokasi");
    assertThat(app.locator("#place-switch")).not().isChecked();
    choose(pick("A1"), photo(Color.GREEN));
    assertThat(tile("A1").locator("img")).isVisible();
  }

  @Test
  void aPhotoWaitsForNoPlaceThatIsNotFound() {
    tablet.page().context().grantPermissions(List.of("geolocation"));
    app.evaluate("() => { navigator.geolocation.getCurrentPosition = () => {} }");
    allowPlace();
    choose(pick("A1"), photo(Color.GREEN));

    assertThat(tile("A1").locator(".photo-state")).containsText("terkirim");
    assertThat(sent().at("/latitude").isNull()).isTrue();
  }

  @Test
  void aReplacedPhotoStaysInSightHereAndAtThePortal() {
    tablet.loseSignal();
    choose(pick("A1"), photo(Color.GREEN));
    assertThat(tile("A1").locator(".photo-state")).containsText("menunggu");
    tile("A1").locator("button").click();
    choose(app.locator(".viewer label"), photo(Color.RED));

    assertThat(app.locator("#item-A1 .evidence > .photos li")).hasCount(1);
    assertThat(app.locator("#item-A1 .more summary")).hasText("Sudah diganti (1)");
    app.reload();
    app.fill("#pin", Tablet.PIN);
    assertThat(app.locator("#item-A1 .more summary")).hasText("Sudah diganti (1)");
    app.locator("#item-A1 .more summary").click();
    app.locator("#item-A1 .more button").click();
    assertThat(app.locator(".viewer")).containsText("Sudah diganti");
    assertThat(app.locator(".viewer label")).hasCount(0);

    tablet.findSignal();
    Waiting.until(() -> evidence().size(), count -> count == 2);
    assertThat(evidence().at("/0/supersededBy").asText())
        .isEqualTo(evidence().at("/1/evidenceId").asText());
    assertThat(evidence().at("/1/replaces").asText())
        .isEqualTo(evidence().at("/0/evidenceId").asText());
  }

  @Test
  void whatThePortalRefusesStaysInSightUntilItIsReplaced() {
    choose(
        pick("A1"),
        new FilePayload(
            "surat.pdf", "application/pdf", "bukan PDF".getBytes(StandardCharsets.UTF_8)));

    assertThat(tile("A1").locator(".photo-state")).containsText("ditolak portal: ");
    assertThat(app.locator(".saving")).hasAttribute("data-tone", "red");
    app.navigate("/tablet/#/tablet");
    assertThat(app.locator(".verdict.unsafe")).containsText("1 foto");
    app.locator(".open-list a").click();
    tile("A1").locator("button").click();
    choose(app.locator(".viewer label"), photo(Color.BLUE));
    assertThat(app.locator(".saving")).hasAttribute("data-tone", "green");
    app.navigate("/tablet/#/tablet");
    assertThat(app.locator(".verdict.safe")).isVisible();
  }

  private void allowPlace() {
    app.navigate("/tablet/#/tablet");
    app.locator("#place-switch").click();
    assertThat(app.locator("#place-switch")).isEnabled();
  }

  private Locator pick(String item) {
    if (app.locator("#item-" + item).count() == 0) {
      app.navigate("/tablet/#/visit/" + visit);
    }
    return app.locator("label[for=photo-%s]".formatted(item));
  }

  private Locator tile(String item) {
    return app.locator("#item-%s .evidence > .photos li".formatted(item));
  }

  private void choose(Locator label, FilePayload file) {
    FileChooser chooser = app.waitForFileChooser(label::click);
    chooser.setFiles(file);
  }

  private JsonNode sent() {
    return Waiting.until(this::evidence, list -> list.size() == 1).get(0);
  }

  private JsonNode evidence() {
    JsonNode sheet = tablet.hand("ledger").at("/notes/0/sheetId");
    return ani.api()
        .get("/api/v1/sheets/%s/evidence".formatted(sheet.asText()))
        .json()
        .path("items");
  }

  private static FilePayload photo(Color color) {
    BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(color);
    pen.fillRect(0, 0, 400, 300);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpeg", bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new FilePayload("foto.jpg", "image/jpeg", bytes.toByteArray());
  }
}
