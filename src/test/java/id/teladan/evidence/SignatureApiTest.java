package id.teladan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.SigningKey;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureApiTest {

  private static final byte[] DRAWING = SampleFiles.png(300, 120);

  private final SentSheet sheet = new SentSheet();
  private final String path = "/api/v1/sheets/%s/signature".formatted(sheet.id);

  @Test
  void aSignatureIsBoundToTheAnswersAndReceipted() {
    String stateHash = stateHash();

    Answer answer = sign(signature());

    JsonNode receipt = answer.json();
    String signed =
        String.join(
            "\n",
            sheet.id.toString(),
            receipt.get("digest").asText(),
            stateHash,
            receipt.get("receivedAt").asText());
    assertThat(answer.status()).isEqualTo(201);
    assertThat(receipt.get("stateHash").asText()).isEqualTo(stateHash);
    assertThat(receipt.get("current").booleanValue()).isTrue();
    assertThat(
            new SigningKey(Registers.secrets()).verifies(signed, receipt.get("signature").asText()))
        .isTrue();
    Answer image = sheet.ani.api().get(path + "/image");
    assertThat(image.header("Content-Type")).isEqualTo("image/png");
    assertThat(MediaKind.of(image.bytes())).contains(MediaKind.PNG);
  }

  @Test
  void theSameAgainGetsTheSameReceipt() {
    JsonNode first = sign(signature()).json();

    Answer again = sign(signature());

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first);
  }

  @Test
  void anAnswerThatChangesLaterIsSeen() {
    sign(signature());

    sheet
        .ani
        .api()
        .post(
            "/api/v1/sheets/%s/operations".formatted(sheet.id),
            Arena.body(Arena.operation("A1", Arena.level(3), 1)));

    assertThat(sheet.ani.api().get(path).json().get("current").booleanValue()).isFalse();
  }

  /** The signature may come before the answers it was given for. */
  @Test
  void theStateMayBeThatOfTheTablet() {
    sheet.submit();
    ObjectNode signature = signature().put("stateHash", "ab".repeat(32));

    Answer answer = sign(signature);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().get("current").booleanValue()).isFalse();
    assertThat(answer.json().get("stateHash").asText()).isEqualTo("ab".repeat(32));
  }

  @Test
  void theLastOneDrawnHoldsAndTheFirstIsKept() {
    sign(signature().put("name", "Ibu Kedua").put("at", "2026-08-14T05:00:00Z"));
    sign(signature());

    assertThat(sheet.ani.api().get(path).json().get("name").asText()).isEqualTo("Ibu Kedua");
    assertThat(
            MariaDb.jdbi()
                .<Integer, RuntimeException>withHandle(
                    db ->
                        db.createQuery("SELECT COUNT(*) FROM sheet_signature WHERE sheet_id = ?")
                            .bind(0, sheet.id.toString())
                            .mapTo(Integer.class)
                            .one()))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "name, ''",
    "name, Ibu 1603070000000001",
    "position, kader 081234567890",
    "image, bukan gambar",
    "image, aGFsbw==",
    "at, 1960-01-01T00:00:00Z",
    "stateHash, xyz"
  })
  void whatIsNoSignatureIsNamed(String field, String value) {
    Answer answer = sign(signature().put(field, value));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.wrongFields()).containsExactly(field);
  }

  @Test
  void itIsTheAssessorsToBringAndForOthersToReadWhenTheSheetIsIn() {
    TestAccount budi = sheet.arena.assessor();
    assertThat(budi.api().put(path, signature().toString()).status()).isEqualTo(404);
    assertThat(sheet.ani.api().get(path).status()).isEqualTo(404);
    sign(signature());
    assertThat(sheet.arena.committee().get(path).status()).isEqualTo(404);

    sheet.submit();

    assertThat(sheet.arena.committee().get(path).status()).isEqualTo(200);
    assertThat(sheet.arena.committee().get(path + "/image").status()).isEqualTo(200);
    List<String> details =
        MariaDb.jdbi()
            .withHandle(
                db ->
                    db.createQuery(
                            "SELECT detail FROM audit_entry WHERE action = 'sheet.sign'"
                                + " AND object = ?")
                        .bind(0, "sheet/" + sheet.id)
                        .mapTo(String.class)
                        .list());
    assertThat(details).hasSize(1).allMatch(detail -> !detail.contains("Ibu"));
  }

  @CanIgnoreReturnValue
  private Answer sign(ObjectNode signature) {
    return sheet.ani.api().put(path, signature.toString());
  }

  private String stateHash() {
    return sheet.ani.api().get("/api/v1/sheets/" + sheet.id).json().get("stateHash").asText();
  }

  private static ObjectNode signature() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", "Ibu Contoh")
        .put("position", "Ketua Posyandu")
        .put("image", Base64.getEncoder().encodeToString(DRAWING))
        .put("at", "2026-08-14T03:00:00Z");
  }
}
