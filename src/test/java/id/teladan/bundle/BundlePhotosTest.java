package id.teladan.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.AtOnce;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TestTablet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos that come in a file that somebody carried. */
class BundlePhotosTest {

  private static final byte[] PHOTO = picture(320, 200);
  private static final byte[] OTHER = picture(200, 320);
  private static final byte[] NONE = "bukan foto".getBytes(StandardCharsets.UTF_8);

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final UUID sheet = Ids.next();
  private final TestTablet tablet = new TestTablet();
  private final ObjectNode bundle = JsonNodeFactory.instance.objectNode();
  private final ArrayNode photos;
  private final StringBuilder lines = new StringBuilder();

  BundlePhotosTest() {
    bundle
        .put("id", Ids.next().toString())
        .put("username", ani.username())
        .put("deviceId", tablet.id().toString());
    ObjectNode part = bundle.putArray("sheets").addObject();
    part.put("sheetId", sheet.toString()).put("visitId", visit.toString());
    part.putArray("groups");
    photos = part.putArray("photos");
  }

  @BeforeEach
  void register() {
    assertThat(tablet.register(ani).status()).isEqualTo(201);
  }

  @Test
  void aCarriedPhotoIsTakenAsIfItHadBeenSent() {
    UUID id = add(PHOTO);
    UUID newer = add(OTHER);
    ((ObjectNode) photos.get(1).get("evidence")).put("replaces", id.toString());
    ((ObjectNode) photos.get(0).get("evidence"))
        .put("takenAt", "2026-08-14T02:30:00.000Z")
        .put("takenPlace", "geo:-0.128430,104.621900;u=12");

    JsonNode receipts = take().json().at("/sheets/0/photos");

    assertThat(receipts.at("/0/receipt/outcome").asText()).isEqualTo("STORED");
    assertThat(receipts.at("/0/receipt/digest").asText()).isEqualTo(Hashes.sha256(PHOTO));
    JsonNode first = evidence().get(0);
    assertThat(first.get("signature")).isEqualTo(receipts.at("/0/receipt/signature"));
    assertThat(first.get("takenAt").asText()).isEqualTo("2026-08-14T02:30:00Z");
    assertThat(first.get("latitude").asText()).isEqualTo("-0.12843");
    assertThat(first.get("supersededBy").asText()).isEqualTo(newer.toString());
    assertThat(first.get("thumbnail").asBoolean()).isTrue();
  }

  @Test
  void twiceAndMixedWithDirectSendingIsHarmless() {
    UUID id = add(PHOTO);
    add(OTHER);
    JsonNode first = take().json().at("/sheets/0/photos");
    JsonNode second = take().json().at("/sheets/0/photos");
    Answer direct = send(id, PHOTO);

    assertThat(second.findValuesAsText("outcome")).containsOnly("ALREADY_STORED");
    assertThat(second.findValuesAsText("signature")).isEqualTo(first.findValuesAsText("signature"));
    assertThat(direct.status()).isEqualTo(200);
    assertThat(evidence()).hasSize(2);
  }

  @Test
  void manyAtOnceAreHarmless() {
    add(PHOTO);
    assertThat(AtOnce.times(6, n -> take())).extracting(Answer::status).containsOnly(200);
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void aPhotoThatIsNoneIsRefusedWithItsReasonAndHoldsUpNoOther() {
    UUID none = add(NONE);
    UUID fine = add(PHOTO);

    JsonNode receipts = take().json().at("/sheets/0/photos");

    assertThat(receipts.at("/0/evidenceId").asText()).isEqualTo(none.toString());
    assertThat(receipts.at("/0/problem/type").asText()).endsWith("evidence-unreadable");
    assertThat(receipts.at("/0/receipt").isMissingNode()).isTrue();
    assertThat(receipts.at("/1/receipt/evidenceId").asText()).isEqualTo(fine.toString());
    assertThat(
            ani.api()
                .get("/api/v1/sheets/%s/refused-evidence".formatted(sheet))
                .json()
                .at("/items/0/evidenceId")
                .asText())
        .isEqualTo(none.toString());
  }

  @Test
  void aFileThatIsCutGivesTheWholePhotosInIt() {
    add(PHOTO);
    add(OTHER);
    String file = file();

    Answer answer = take(file.substring(0, file.length() - 200));

    assertThat(answer.status()).isEqualTo(200);
    JsonNode receipts = answer.json().at("/sheets/0/photos");
    assertThat(receipts.at("/0/receipt/outcome").asText()).isEqualTo("STORED");
    assertThat(receipts.at("/1/problem/type").asText()).endsWith("bundle-unreadable");
    assertThat(take(file).json().at("/sheets/0/photos/1/receipt/outcome").asText())
        .isEqualTo("STORED");
  }

  @Test
  void aPhotoInAnothersPlaceIsNotTaken() {
    add(PHOTO);
    ObjectNode evidence = (ObjectNode) photos.get(0).get("evidence");
    evidence.put("digest", Hashes.sha256(OTHER));

    assertThat(take().json().at("/sheets/0/photos/0/problem/type").asText())
        .endsWith("digest-differs");
    assertThat(evidence()).isEmpty();
  }

  @Test
  void whatNoTabletWritesIsRefusedAsAWhole() {
    add(PHOTO);
    ((ObjectNode) photos.get(0)).put("line", 1);
    assertThat(take().status()).isEqualTo(422);
    ((ObjectNode) photos.get(0)).put("line", 99);
    assertThat(take().json().at("/sheets/0/photos/0/problem/type").asText())
        .endsWith("bundle-unreadable");
    assertThat(take("x".repeat(16 * 1024 * 1024 + 1)).slug()).isEqualTo("body-too-large");
    assertThat(take("\n\n\n").slug()).isEqualTo("bundle-unreadable");
  }

  @CanIgnoreReturnValue
  private UUID add(byte[] content) {
    UUID id = Ids.next();
    ObjectNode photo = photos.addObject().put("line", photos.size() + 1);
    photo
        .putObject("evidence")
        .put("id", id.toString())
        .put("item", "D2")
        .put("digest", Hashes.sha256(content));
    lines.append('\n').append(TestTablet.seal(content));
    return id;
  }

  private String file() {
    return tablet.seal(bundle) + lines;
  }

  private Answer take() {
    return take(file());
  }

  private Answer take(String file) {
    return ani.api()
        .send(
            "POST",
            "/api/v1/bundles",
            BodyPublishers.ofString(file),
            "Content-Type",
            "application/jose");
  }

  private Answer send(UUID id, byte[] content) {
    String digest = Base64.getEncoder().encodeToString(Hashes.digest(content));
    return ani.api()
        .send(
            "PUT",
            "/api/v1/sheets/%s/evidence/%s?item=D2".formatted(sheet, id),
            BodyPublishers.ofByteArray(content),
            "Content-Digest",
            "sha-256=:" + digest + ":");
  }

  private JsonNode evidence() {
    return ani.api().get("/api/v1/sheets/%s/evidence".formatted(sheet)).json().get("items");
  }

  private static byte[] picture(int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
