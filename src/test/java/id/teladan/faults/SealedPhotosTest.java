package id.teladan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import id.teladan.testing.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos travel in sealed files to somebody else's tablet, and their receipts travel back. */
class SealedPhotosTest {

  private static final int MESSENGER = 16 * 1024 * 1024;

  /** The portal wants large photos, so that few fill a file. */
  private static final String LARGE =
      """
      import("/assets/tablet/evidence-settings.js").then((it) => it.learnSettings({
        longSide: 4000, quality: 1, place: true, mostBytes: 8388608, partBytes: 262144 }))
      """;

  private static final String NO_PHOTO =
      """
      hand.desk.open(visit).then((sheet) => sheet.addPhoto("A2",
        new Blob(["bukan PDF"], { type: "application/pdf" })))
      """;

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final TestAccount budi = arena.assessor();
  private final UUID visit = arena.openVisit(ani, budi);

  private final Tab away = Tab.onNewTablet();
  private final Tab courier = Tab.onNewTablet();

  @BeforeEach
  void goAway() {
    away.signIn(ani);
    courier.signIn(budi);
    away.loseSignal();
  }

  @AfterEach
  void close() {
    away.close();
    courier.close();
  }

  @Test
  void aSheetWithItsPhotosTravelsAndComesBackReceipted() {
    away.hand("score", visit.toString(), 1);
    photograph("A1");
    photograph("A1", photo("A1", 0).get("id").asText());
    away.hand("submit", visit.toString());

    String receipts = deliver(away.text("makeFile"));
    assertThat(photo("A1", 0).get("state").asText()).isEqualTo("WAITING");
    JsonNode read = away.hand("readReceipts", receipts);

    assertThat(read.get("receipted").asInt()).isEqualTo(50);
    assertThat(read.get("photos").asInt()).isEqualTo(2);
    assertThat(read.get("unproven").asInt()).isZero();
    assertThat(away.hand("look").asInt()).isZero();
    assertThat(away.hand("files")).isEmpty();
    JsonNode evidence = evidence();
    assertThat(evidence).hasSize(2);
    assertThat(evidence.findValuesAsText("late")).containsOnly("false");
    assertThat(evidence.at("/0/supersededBy")).isEqualTo(evidence.at("/1/evidenceId"));
    assertThat(evidence.at("/0/takenAt").asText()).isNotEmpty();
  }

  @Test
  void whatIsTooMuchForOneFileGoesInSeveralAndEachMayArriveAlone() {
    away.run(LARGE, "");
    away.hand("score", visit.toString(), 1);
    for (String item : List.of("A1", "A2", "A3", "A4")) {
      away.hand("photograph", visit.toString(), item, null, 2000);
    }
    away.hand("submit", visit.toString());

    JsonNode files = away.hand("files");
    assertThat(files.size()).isGreaterThan(1);
    List<String> receipts = new ArrayList<>();
    for (int i = files.size() - 1; i >= 0; i--) {
      String file = away.text("file", i);
      assertThat(file.length()).isLessThan(MESSENGER);
      assertThat(file.length()).isLessThanOrEqualTo(files.get(i).get("bytes").asInt());
      receipts.add(deliver(file));
    }
    receipts.forEach(it -> away.hand("readReceipts", it));

    assertThat(away.hand("look").asInt()).isZero();
    assertThat(evidence()).hasSize(4);
    assertThat(Stored.of(ani.username()).submitted()).hasSize(1);
  }

  @Test
  void mixedWithDirectSendingAndReadTwiceItIsHarmless() {
    photograph("A1");
    String file = away.text("makeFile");
    photograph("A2");
    String receipts = deliver(file);
    away.findSignal();
    Waiting.until(away::send, unsent -> unsent == 0);

    String again = deliver(file);
    away.hand("readReceipts", receipts);
    away.hand("readReceipts", again);

    assertThat(evidence()).hasSize(2);
    assertThat(photo("A1", 0).get("state").asText()).isEqualTo("RECEIPTED");
  }

  @Test
  void aForgedReceiptProvesNothing() {
    photograph("A1");
    String receipts = deliver(away.text("makeFile"));
    String forged = receipts.replaceAll("\"signature\":\"....", "\"signature\":\"AAAA");

    assertThat(away.hand("readReceipts", forged).get("unproven").asInt()).isEqualTo(1);
    assertThat(photo("A1", 0).get("state").asText()).isEqualTo("WAITING");
    assertThat(courier.hand("readReceipts", receipts).get("photos").asInt()).isZero();
    assertThat(away.hand("readReceipts", receipts).get("photos").asInt()).isEqualTo(1);
  }

  @Test
  void whatThePortalRefusedStaysWithTheReason() {
    photograph("A1");
    away.run(NO_PHOTO, "visit", visit.toString());

    JsonNode read = away.hand("readReceipts", deliver(away.text("makeFile")));

    assertThat(read.get("photos").asInt()).isEqualTo(1);
    assertThat(read.get("unproven").asInt()).isEqualTo(1);
    assertThat(photo("A2", 0).get("state").asText()).isEqualTo("WAITING");
    assertThat(photo("A2", 0).get("reason").asText()).contains("JPEG");
    away.findSignal();
    Waiting.until(() -> photo("A2", 0).get("state").asText(), "REFUSED"::equals);
  }

  private void photograph(String item) {
    away.hand("photograph", visit.toString(), item);
  }

  private void photograph(String item, String replaces) {
    away.hand("photograph", visit.toString(), item, replaces);
  }

  private JsonNode photo(String item, int index) {
    return away.hand("photos", visit.toString(), item).get(index);
  }

  private String deliver(String file) {
    return courier.hand("deliver", file).asText();
  }

  private JsonNode evidence() {
    String sheet = away.hand("ledger").at("/notes/0/sheetId").asText();
    return ani.api().get("/api/v1/sheets/%s/evidence".formatted(sheet)).json().get("items");
  }
}
