package id.teladan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.SigningKey;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceApiTest {

  private static final byte[] PHOTO = SampleFiles.jpegOfCamera(320, 240, 1);
  private static final byte[] PAPER = SampleFiles.pdf(1);

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private UUID sheet;

  @BeforeEach
  void openASheet() {
    sheet = arena.sheet(ani, arena.openVisit(ani));
  }

  @Test
  void aPhotoIsReceiptedAsItWasSentAndComesBackWithoutItsPlace() {
    UUID id = Ids.next();

    Answer stored = put(id, "D2", PHOTO);
    Answer read = ani.api().get(path(id));

    assertThat(stored.status()).isEqualTo(201);
    JsonNode receipt = stored.json();
    String signed =
        String.join(
            "\n",
            id.toString(),
            Hashes.sha256(PHOTO),
            sheet.toString(),
            receipt.get("receivedAt").asText());
    assertThat(receipt.get("digest").asText()).isEqualTo(Hashes.sha256(PHOTO));
    assertThat(
            new SigningKey(Registers.secrets()).verifies(signed, receipt.get("signature").asText()))
        .isTrue();
    assertThat(receipt.get("size").asInt()).isEqualTo(PHOTO.length);
    assertThat(receipt.get("storedDigest").asText()).isEqualTo(Hashes.sha256(read.bytes()));
    assertThat(new String(read.bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain(SampleFiles.CAMERA);
    assertThat(read.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(read.header("Content-Security-Policy")).contains("sandbox");
  }

  @Test
  void sentAgainItGetsTheSameReceiptAndOtherBytesAreRefused() {
    UUID id = Ids.next();
    JsonNode first = put(id, "D2", PHOTO).json();

    Answer again = put(id, "D2", PHOTO);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("signature")).isEqualTo(first.get("signature"));
    assertThat(put(id, "D2", PAPER).slug()).isEqualTo("id-taken");
    assertThat(put(id, "D3", PHOTO).slug()).isEqualTo("id-taken");
  }

  @Test
  void whatChangedOnTheWayIsRefused() {
    Answer answer = put(Ids.next(), "D2", PHOTO, digest(PAPER));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.slug()).isEqualTo("digest-differs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha-256=", "sha-256=:short:", "md5=:1B2M2Y8AsgTpgAmY7PhCfg==:"})
  void withoutADigestNothingIsStored(String header) {
    assertThat(put(Ids.next(), "D2", PHOTO, header.isEmpty() ? null : header).status())
        .isEqualTo(422);
  }

  @Test
  void theDigestMayStandAmongOthers() {
    String both = "md5=:1B2M2Y8AsgTpgAmY7PhCfg==:, " + digest(PHOTO);

    assertThat(put(Ids.next(), "D2", PHOTO, both).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<svg onload=alert(1)>", "GIF89a....", "%PDF-", "<html></html>"})
  void onlyPicturesAndPapersAreEvidence(String content) {
    Answer answer = put(Ids.next(), "D2", content.getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.slug()).isEqualTo("evidence-unreadable");
  }

  @Test
  void theItemMustBeOneOfTheInstrument() {
    assertThat(put(Ids.next(), "Z9", PHOTO).status()).isEqualTo(422);
    assertThat(
            ani.api()
                .send(
                    "PUT",
                    path(Ids.next()),
                    BodyPublishers.ofByteArray(PHOTO),
                    "Content-Digest",
                    digest(PHOTO))
                .status())
        .isEqualTo(422);
  }

  @Test
  void moreThanEightMegabytesAreTooMuch() {
    byte[] large = Arrays.copyOf(PHOTO, 8 * 1024 * 1024 + 1);

    assertThat(put(Ids.next(), "D2", large).status()).isEqualTo(413);
  }

  @Test
  void aPaperOfNearlyEightMegabytesIsKeptByteForByte() {
    byte[] large = SampleFiles.pdfOfBytes(8 * 1024 * 1024 - 2_000);
    UUID id = Ids.next();

    assertThat(large.length).isGreaterThan(8_000_000);
    assertThat(put(id, "D2", large).status()).isEqualTo(201);
    assertThat(ani.api().get(path(id)).bytes()).isEqualTo(large);
  }

  @Test
  void onlyItsAssessorAddsEvidenceAndADraftsEvidenceIsNobodyElses() {
    TestAccount budi = arena.assessor();
    UUID id = Ids.next();
    assertThat(put(id, "D2", PHOTO).status()).isEqualTo(201);

    assertThat(budi.api().get(path(id)).status()).isEqualTo(404);
    assertThat(arena.committee().get(path(id)).status()).isEqualTo(404);
    assertThat(
            budi.api()
                .send(
                    "PUT",
                    path(Ids.next()) + "?item=D2",
                    BodyPublishers.ofByteArray(PHOTO),
                    "Content-Digest",
                    digest(PHOTO))
                .status())
        .isEqualTo(404);
  }

  @Test
  void evidenceIsFoundUnderItsOwnSheetOnly() {
    UUID id = Ids.next();
    assertThat(put(id, "D2", PHOTO).status()).isEqualTo(201);
    UUID other = arena.sheet(ani, arena.openVisit(ani));

    assertThat(ani.api().get("/api/v1/sheets/%s/evidence/%s".formatted(other, id)).status())
        .isEqualTo(404);
    assertThat(ani.api().get("/api/v1/sheets/%s/evidence".formatted(sheet)).json().get("items"))
        .hasSize(1);
  }

  private Answer put(UUID id, String item, byte[] content) {
    return put(id, item, content, digest(content));
  }

  private Answer put(UUID id, String item, byte[] content, @Nullable String digest) {
    String path = path(id) + "?item=" + item;
    return digest == null
        ? ani.api().send("PUT", path, BodyPublishers.ofByteArray(content))
        : ani.api()
            .send("PUT", path, BodyPublishers.ofByteArray(content), "Content-Digest", digest);
  }

  private String path(UUID id) {
    return "/api/v1/sheets/%s/evidence/%s".formatted(sheet, id);
  }

  private static String digest(byte[] content) {
    return SentSheet.digest(content);
  }
}
