package id.teladan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.testing.AtOnce;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A photo that comes in parts. */
class PartApiTest {

  private static final byte[] PHOTO = SampleFiles.jpeg(1200, 900);
  private static final byte[] NOTHING = new byte[0];

  private final SentSheet sheet = new SentSheet();
  private final UUID id = Ids.next();

  @Test
  void partsInAnyOrderMakeTheFile() {
    assertThat(part(3).status()).isEqualTo(201);
    assertThat(part(1).status()).isEqualTo(201);
    assertThat(numbers()).containsExactly(1, 3);

    Answer early = complete(3, PHOTO);
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.slug()).isEqualTo("parts-missing");
    assertThat(early.json().get("missing").get(0).asInt()).isEqualTo(2);

    assertThat(part(2).status()).isEqualTo(201);
    Answer whole = complete(3, PHOTO);
    assertThat(whole.status()).isEqualTo(201);
    assertThat(whole.json().get("digest").asText()).isEqualTo(Hashes.sha256(PHOTO));
    assertThat(numbers()).isEmpty();
  }

  @Test
  void repeatsAreHarmlessAlsoWhenTheFileIsWhole() {
    part(1);
    assertThat(part(1).status()).isEqualTo(200);
    part(2);
    part(3);
    JsonNode first = complete(3, PHOTO).json();

    assertThat(part(2).status()).isEqualTo(200);
    assertThat(numbers()).isEmpty();
    Answer again = complete(3, PHOTO);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("signature")).isEqualTo(first.get("signature"));
    assertThat(sheet.send(id, PHOTO, "").status()).isEqualTo(200);
  }

  @Test
  void twoAtOnceAreHarmless() {
    List<Answer> parts = AtOnce.times(4, n -> part(1));
    part(2);
    part(3);
    List<Answer> wholes = AtOnce.times(4, n -> complete(3, PHOTO));

    assertThat(parts).extracting(Answer::status).containsOnly(200, 201);
    assertThat(wholes).extracting(Answer::status).containsOnly(200, 201);
    assertThat(wholes).extracting(Answer::status).containsOnlyOnce(201);
    assertThat(wholes.stream().map(it -> it.json().get("signature").asText()).distinct())
        .hasSize(1);
  }

  @Test
  void otherContentUnderTheSameNumberIsRefused() {
    part(1);
    byte[] other = {1, 2, 3};

    Answer answer = SentSheet.send(sheet.ani, path(1), other, SentSheet.digest(other));

    assertThat(answer.slug()).isEqualTo("id-taken");
  }

  @Test
  void aPartIsCheckedByItsDigestAndTheWholeByItsOwn() {
    byte[] piece = piece(1);
    assertThat(SentSheet.send(sheet.ani, path(1), piece, SentSheet.digest(PHOTO)).slug())
        .isEqualTo("digest-differs");
    part(1);
    part(2);
    part(3);

    assertThat(complete(2, PHOTO).slug()).isEqualTo("digest-differs");
    assertThat(complete(3, piece).slug()).isEqualTo("digest-differs");
    assertThat(complete(3, PHOTO).status()).isEqualTo(201);
  }

  @Test
  void whatIsNoPartIsNamed() {
    byte[] piece = piece(1);
    for (String number : List.of("0", "65", "-1", "x", "99999999999")) {
      Answer answer =
          SentSheet.send(
              sheet.ani, sheet.path(id) + "/parts/" + number, piece, SentSheet.digest(piece));
      assertThat(answer.status()).as(number).isEqualTo(422);
    }
    assertThat(SentSheet.send(sheet.ani, path(1), NOTHING, SentSheet.digest(NOTHING)).status())
        .isEqualTo(422);
    byte[] large = new byte[1024 * 1024 + 1];
    assertThat(SentSheet.send(sheet.ani, path(1), large, SentSheet.digest(large)).status())
        .isEqualTo(413);
    assertThat(complete(0, PHOTO).wrongFields()).containsExactly("parts");
    assertThat(sheet.send(id, PHOTO, "&parts=1").wrongFields()).containsExactly("parts");
  }

  @Test
  void moreThanAFileMayHoldIsTooLarge() {
    byte[] megabyte = new byte[1024 * 1024];
    for (int n = 1; n <= 9; n++) {
      assertThat(SentSheet.send(sheet.ani, path(n), megabyte, SentSheet.digest(megabyte)).status())
          .isEqualTo(201);
    }

    assertThat(complete(9, PHOTO).slug()).isEqualTo("body-too-large");
  }

  @Test
  void partsOfAnothersSheetAreNotThere() {
    part(1);
    TestAccount budi = sheet.arena.assessor();
    byte[] piece = piece(2);

    assertThat(SentSheet.send(budi, path(2), piece, SentSheet.digest(piece)).status())
        .isEqualTo(404);
    assertThat(budi.api().get(sheet.path(id) + "/parts").status()).isEqualTo(404);
    UUID other = sheet.arena.sheet(budi, sheet.arena.openVisit(budi));
    assertThat(
            budi.api()
                .get("/api/v1/sheets/%s/evidence/%s/parts".formatted(other, id))
                .json()
                .get("items"))
        .isEmpty();
  }

  @CanIgnoreReturnValue
  private Answer part(int number) {
    byte[] piece = piece(number);
    return SentSheet.send(sheet.ani, path(number), piece, SentSheet.digest(piece));
  }

  private String path(int number) {
    return sheet.path(id) + "/parts/" + number;
  }

  /** One of the three parts. */
  private static byte[] piece(int number) {
    int third = PHOTO.length / 3;
    return Arrays.copyOfRange(
        PHOTO, (number - 1) * third, number == 3 ? PHOTO.length : number * third);
  }

  private Answer complete(int parts, byte[] whole) {
    return SentSheet.send(
        sheet.ani, sheet.path(id) + "?item=D2&parts=" + parts, NOTHING, SentSheet.digest(whole));
  }

  private List<Integer> numbers() {
    return sheet
        .ani
        .api()
        .get(sheet.path(id) + "/parts")
        .json()
        .get("items")
        .findValues("number")
        .stream()
        .map(JsonNode::asInt)
        .toList();
  }
}
