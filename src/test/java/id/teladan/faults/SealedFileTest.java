package id.teladan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is unsent travels as a sealed file to somebody else's tablet, and receipts travel back. */
class SealedFileTest {

  /** The tablet knows another portal, which has a key of its own, under the same name. */
  private static final String ANOTHER_PORTAL =
      """
      import("/assets/tablet/database.js").then(async ({ get, write }) => {
        const kept = await get("meta", "keys");
        const pair = await crypto.subtle.generateKey(
          { name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
        const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", pair.publicKey);
        const bundleKey = { kty, crv, x, y, kid: "portal-lain" };
        await write(["meta"], ({ meta }) => meta.put({ ...kept, bundleKey }));
      })
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
  void aWholeSheetTravelsOnAnothersTabletAndItsReceiptsComeBack() {
    away.hand("score", visit.toString(), 1);
    away.hand("submit", visit.toString());
    String receipts = deliver(makeFile());

    assertThat(states()).containsOnly("WAITING");
    JsonNode read = away.hand("readReceipts", receipts);

    assertThat(read.get("receipted").asInt()).isEqualTo(50);
    assertThat(read.get("unproven").asInt()).isZero();
    assertThat(states()).containsExactly("RECEIPTED");
    assertThat(away.hand("look").asInt()).isZero();
    assertThat(away.hand("ledger").at("/notes/0/submission/state").asText()).isEqualTo("DONE");
    assertThat(Stored.of(ani.username()).operations()).hasSize(50);
    assertThat(Stored.of(ani.username()).submitted()).hasSize(1);
    assertThat(away.hand("makeFile").isNull()).isTrue();
  }

  @Test
  void mixedWithDirectSendingAndDeliveredTwiceItIsHarmless() {
    away.change(visit, "A1", 1);
    away.change(visit, "A2", 2);
    String file = makeFile();
    away.change(visit, "A1", 3);
    String first = deliver(file);
    away.findSignal();
    assertThat(away.send()).isZero();
    String second = deliver(file);

    away.hand("readReceipts", second);
    away.hand("readReceipts", first);
    away.hand("readReceipts", first);

    assertThat(states()).containsExactly("RECEIPTED");
    assertThat(Stored.of(ani.username()).operations()).hasSize(3);
    assertThat(away.answers(visit).at("/A1/note").asText()).isEqualTo("berubah 3");
    away.hand("refresh");
    assertThat(away.hand("clashes", visit.toString())).isEmpty();
  }

  @Test
  void aFileCutShortAlteredOrForAnotherPortalIsRefusedInItsWordsAndChangesNothing() {
    away.change(visit, "A1", 1);
    String file = makeFile();
    int middle = file.lastIndexOf('.') - 10;
    char altered = file.charAt(middle) == 'A' ? 'B' : 'A';

    assertThat(refusal(file.substring(0, file.length() / 2))).contains("terpotong");
    assertThat(refusal(file.substring(0, middle) + altered + file.substring(middle + 1)))
        .contains("terpotong");
    assertThat(refusal("")).isNotEmpty();
    away.run(ANOTHER_PORTAL, "");
    assertThat(refusal(makeFile())).contains("portal lain");
    assertThat(Stored.of(ani.username()).operations()).isEmpty();
    assertThat(states()).containsExactly("WAITING");

    assertThat(away.hand("readReceipts", deliver(file)).get("receipted").asInt()).isEqualTo(1);
  }

  @Test
  void receiptsCutShortOrForgedOrOfAnotherTabletProveNothing() {
    away.change(visit, "A1", 1);
    String receipts = deliver(makeFile());
    String forged = receipts.replaceAll("\"signature\":\"....", "\"signature\":\"AAAA");

    assertThat(words(away, "readReceipts", receipts.substring(0, receipts.length() / 2)))
        .contains("terpotong");
    assertThat(words(away, "readReceipts", "[]")).isNotEmpty();
    assertThat(words(away, "readReceipts", "{\"sheets\":[null]}")).contains("bukan tanda terima");
    assertThat(away.hand("readReceipts", forged).get("unproven").asInt()).isEqualTo(1);
    assertThat(away.hand("readReceipts", saying(receipts, "outcome", "REFUSED")).get("unproven"))
        .hasToString("1");
    assertThat(
            away.hand("readReceipts", saying(receipts, "storedAs", UUID.randomUUID().toString()))
                .get("receipted")
                .asInt())
        .isZero();
    assertThat(courier.hand("readReceipts", receipts).get("receipted").asInt()).isZero();
    assertThat(states()).containsExactly("WAITING");
    assertThat(away.hand("readReceipts", receipts).get("receipted").asInt()).isEqualTo(1);
  }

  private static String saying(String receipts, String name, String value) {
    String forged = receipts.replaceAll("(\"" + name + "\":\")[^\"]*", "$1" + value);
    assertThat(forged).isNotEqualTo(receipts);
    return forged;
  }

  private String makeFile() {
    return away.hand("makeFile").asText();
  }

  private String deliver(String file) {
    return courier.hand("deliver", file).asText();
  }

  private String refusal(String file) {
    return words(courier, "deliver", file);
  }

  private static String words(Tab tablet, String what, String file) {
    return tablet.hand("refusal", what, file).path("message").asText();
  }

  private Set<String> states() {
    return Set.copyOf(away.operations().findValuesAsText("state"));
  }
}
