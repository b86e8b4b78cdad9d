package id.teladan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Ids;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept beside the bytes of evidence, and what becomes of it later. */
class EvidenceFieldsTest {

  private static final byte[] PHOTO = SampleFiles.jpeg(640, 480);
  private static final byte[] BETTER = SampleFiles.jpeg(800, 600);

  private final SentSheet sheet = new SentSheet();

  @Test
  void timeAndPlaceAreFieldsBesideThePhoto() {
    Answer answer =
        sheet.send(
            Ids.next(),
            PHOTO,
            "",
            "Taken-At",
            "2026-08-14T02:30:00.125Z",
            "Taken-Place",
            "geo:-0.1284301,104.6219;u=12.5");

    JsonNode kept = answer.json();
    assertThat(answer.status()).isEqualTo(201);
    assertThat(kept.get("takenAt").asText()).isEqualTo("2026-08-14T02:30:00.125Z");
    assertThat(kept.get("latitude").decimalValue()).isEqualByComparingTo("-0.12843");
    assertThat(kept.get("longitude").decimalValue()).isEqualByComparingTo("104.6219");
    assertThat(kept.get("accuracy").asInt()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"di sini", "geo:91,0", "geo:0,181", "geo:1", "geo:1,2;u=-1", "geo:1e9,2"})
  void aPlaceThatIsNoneIsNamed(String place) {
    Answer answer = sheet.send(Ids.next(), PHOTO, "", "Taken-Place", place);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.wrongFields()).containsExactly("Taken-Place");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kemarin", "2026-02-31T00:00:00Z", "+999999999-01-01T00:00:00Z"})
  void aTimeThatIsNoneIsNamed(String time) {
    Answer answer = sheet.send(Ids.next(), PHOTO, "", "Taken-At", time);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.wrongFields()).containsExactly("Taken-At");
  }

  @Test
  void aPictureHasAThumbnailAndAPaperHasNone() throws Exception {
    UUID photo = sheet.sent(PHOTO);
    UUID paper = sheet.sent(SampleFiles.pdf(1));

    Answer small = sheet.ani.api().get(sheet.path(photo) + "/thumbnail");

    assertThat(small.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(small.header("Content-Security-Policy")).contains("sandbox");
    assertThat(ImageIO.read(new ByteArrayInputStream(small.bytes())).getWidth()).isEqualTo(240);
    assertThat(sheet.ani.api().get(sheet.path(paper) + "/thumbnail").status()).isEqualTo(404);
  }

  @Test
  void aNewerPieceReplacesAnOlderOneAndBothStay() {
    UUID first = sheet.sent(PHOTO);
    UUID second = Ids.next();

    Answer replaced = sheet.send(second, BETTER, "&replaces=" + first);

    assertThat(replaced.status()).isEqualTo(201);
    assertThat(find(first).get("supersededBy").asText()).isEqualTo(second.toString());
    assertThat(find(second).get("replaces").asText()).isEqualTo(first.toString());
    assertThat(find(second).get("supersededBy").isNull()).isTrue();
    assertThat(sheet.ani.api().get(sheet.path(first)).status()).isEqualTo(200);
  }

  /** Photos travel in any order. */
  @Test
  void theReplacementMayArriveFirst() {
    UUID first = Ids.next();
    UUID second = Ids.next();

    assertThat(sheet.send(second, BETTER, "&replaces=" + first).status()).isEqualTo(201);
    assertThat(sheet.send(first, PHOTO, "").status()).isEqualTo(201);

    assertThat(find(first).get("supersededBy").asText()).isEqualTo(second.toString());
  }

  @Test
  void nothingReplacesItselfOrAnItemOfAnother() {
    UUID own = Ids.next();
    UUID elsewhere = Ids.next();
    assertThat(sheet.send(own, PHOTO, "&replaces=" + own).wrongFields())
        .containsExactly("replaces");
    assertThat(sheet.send(own, PHOTO, "&replaces=x").wrongFields()).containsExactly("replaces");

    sheet.send(own, PHOTO, "");
    Answer other =
        SentSheet.send(
            sheet.ani,
            sheet.path(elsewhere) + "?item=D3&replaces=" + own,
            BETTER,
            SentSheet.digest(BETTER));

    assertThat(other.status()).isEqualTo(201);
    assertThat(find(own).get("supersededBy").isNull()).isTrue();
  }

  @Test
  void whatComesAfterTheSheetIsKeptAsLate() {
    UUID inTime = sheet.sent(PHOTO);
    sheet.submit();

    Answer late = sheet.send(Ids.next(), BETTER, "");

    assertThat(late.status()).isEqualTo(201);
    assertThat(late.json().get("late").booleanValue()).isTrue();
    assertThat(find(inTime).get("late").booleanValue()).isFalse();
  }

  @Test
  void aRefusalStaysVisibleUntilSomethingGoodComes() {
    UUID id = Ids.next();
    byte[] script = SampleFiles.pdfWithScript();

    Answer refused = sheet.send(id, script, "");
    assertThat(sheet.send(id, script, "").slug()).isEqualTo("evidence-unsafe");

    assertThat(refused.status()).isEqualTo(422);
    JsonNode kept = refusals();
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).get("evidenceId").asText()).isEqualTo(id.toString());
    assertThat(kept.get(0).get("item").asText()).isEqualTo("D2");
    assertThat(kept.get(0).get("sentBy").asText()).isEqualTo(sheet.ani.username());
    assertThat(kept.get(0).get("size").asInt()).isEqualTo(script.length);
    assertThat(kept.get(0).get("reason").asText()).contains("skrip");
    assertThat(kept.get(0).get("refusedAt").asText()).isNotEmpty();

    assertThat(sheet.send(id, PHOTO, "").status()).isEqualTo(201);
    assertThat(refusals()).isEmpty();
  }

  @Test
  void theCommitteeSeesRefusalsOnceTheSheetIsIn() {
    sheet.send(Ids.next(), SampleFiles.lockedPdf(), "");
    String path = "/api/v1/sheets/%s/refused-evidence".formatted(sheet.id);
    TestAccount neighbor = sheet.arena.assessor();
    assertThat(sheet.arena.committee().get(path).status()).isEqualTo(404);

    sheet.submit();

    assertThat(sheet.arena.committee().get(path).json().get("items")).hasSize(1);
    assertThat(neighbor.api().get(path).status()).isEqualTo(404);
  }

  private JsonNode refusals() {
    return sheet
        .ani
        .api()
        .get("/api/v1/sheets/%s/refused-evidence".formatted(sheet.id))
        .json()
        .get("items");
  }

  private JsonNode find(UUID id) {
    for (JsonNode item : sheet.ani.api().get(sheet.path()).json().get("items")) {
      if (item.get("evidenceId").asText().equals(id.toString())) {
        return item;
      }
    }
    throw new AssertionError("not listed: " + id);
  }
}
