package id.teladan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.evidence.Inspector.Kept;
import id.teladan.platform.ProblemException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectorTest {

  private final Inspector inspector = new Inspector(EvidenceSettings.DEFAULTS);

  @Test
  void neitherPlaceNorCameraComesThrough() {
    byte[] photo = SampleFiles.jpegOfCamera(400, 300, 1);
    assertThat(text(photo)).contains("Exif", SampleFiles.CAMERA);

    Kept kept = inspector.inspect(photo);

    assertThat(kept.kind()).isEqualTo(MediaKind.JPEG);
    assertThat(text(kept.content())).doesNotContain("Exif", SampleFiles.CAMERA);
    assertThat(text(kept.thumbnail())).doesNotContain("Exif", SampleFiles.CAMERA);
  }

  /** Where the red half, on the left of what the sensor saw, is for who held the camera. */
  @ParameterizedTest
  @CsvSource({
    "1, 400, 300, left", "2, 400, 300, right", "3, 400, 300, right", "4, 400, 300, left",
    "5, 300, 400, top", "6, 300, 400, top", "7, 300, 400, bottom", "8, 300, 400, bottom"
  })
  void aPhotoIsTurnedUpright(int orientation, int width, int height, String red) throws Exception {
    Kept kept = inspector.inspect(SampleFiles.jpegOfCamera(400, 300, orientation));

    BufferedImage picture = picture(kept.content());
    assertThat(kept.width()).isEqualTo(width).isEqualTo(picture.getWidth());
    assertThat(kept.height()).isEqualTo(height).isEqualTo(picture.getHeight());
    int x = red.equals("left") ? 20 : red.equals("right") ? width - 20 : width / 2;
    int y = red.equals("top") ? 20 : red.equals("bottom") ? height - 20 : height / 2;
    assertThat(isRed(picture, x, y)).isTrue();
    assertThat(isRed(picture, width - 1 - x, height - 1 - y)).isFalse();
  }

  @Test
  void aLargePhotoIsScaledDownAndASmallOneStays() throws Exception {
    Kept large = inspector.inspect(SampleFiles.jpeg(4000, 3000));
    Kept small = inspector.inspect(SampleFiles.png(30, 20));

    assertThat(large.width()).isEqualTo(1600);
    assertThat(large.height()).isEqualTo(1200);
    assertThat(picture(large.thumbnail()).getWidth()).isEqualTo(240);
    assertThat(small.width()).isEqualTo(30);
    assertThat(picture(small.content()).getRGB(2, 2)).isEqualTo(Color.RED.getRGB());
  }

  @Test
  void whatHangsOnAPhotoIsGone() {
    byte[] both = SampleFiles.followedBy(SampleFiles.jpeg(80, 60), "PK\u0003\u0004<script>");

    assertThat(text(inspector.inspect(both).content())).doesNotContain("PK\u0003\u0004", "script");
  }

  @Test
  void aPaperIsKeptAsItIs() {
    byte[] paper = SampleFiles.pdf(2);

    assertThat(inspector.inspect(paper).content()).isEqualTo(paper);
  }

  static Stream<Arguments> whatIsNoEvidence() {
    byte[] photo = SampleFiles.jpeg(400, 300);
    byte[] picture = SampleFiles.png(400, 300);
    byte[] paper = SampleFiles.pdf(1);
    return Stream.of(
        Arguments.of("a bomb of pixels", SampleFiles.pngBomb(30_000, 30_000), "too-large"),
        Arguments.of("too many pixels", SampleFiles.pngBomb(6_000, 4_001), "too-large"),
        Arguments.of("half a photo", half(photo), "unreadable"),
        Arguments.of(
            "a photo without its end", Arrays.copyOf(photo, photo.length - 2), "unreadable"),
        Arguments.of("half a picture", half(picture), "unreadable"),
        Arguments.of("half a paper", half(paper), "unreadable"),
        Arguments.of("a page called photo", bytes("<html>foto.jpg</html>"), "unreadable"),
        Arguments.of(
            "only the beginning of a JPEG", bytes("\u00ff\u00d8\u00ff\u00e0"), "unreadable"),
        Arguments.of("only the beginning of a PDF", bytes("%PDF-1.7\n%%EOF"), "unreadable"),
        Arguments.of("a zip", bytes("PK\u0003\u0004 isi"), "unreadable"),
        Arguments.of("a paper with a script", SampleFiles.pdfWithScript(), "unsafe"),
        Arguments.of("a paper that starts programs", SampleFiles.pdfWithCommand(), "unsafe"),
        Arguments.of("a paper with a file", SampleFiles.pdfWithAttachment(), "unsafe"),
        Arguments.of("a locked paper", SampleFiles.lockedPdf(), "unsafe"),
        Arguments.of("a paper without pages", SampleFiles.pdf(0), "unreadable"),
        Arguments.of("a thick paper", SampleFiles.pdf(31), "too-large"),
        Arguments.of("a paper that unfolds", SampleFiles.pdfBomb(70), "too-large"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatIsNoEvidence(String what, byte[] content, String slug) {
    assertThatThrownBy(() -> inspector.inspect(content))
        .as(what)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal ->
                assertThat(refusal.problem().type().toString())
                    .isEqualTo("/problems/evidence-" + slug));
  }

  /** Whatever stands in a broken file, the answer is a refusal or a picture. */
  @Test
  void brokenBytesAreNeverABug() {
    Random dice = new Random(20261122);
    byte[][] good = {
      SampleFiles.jpegOfCamera(60, 40, 6), SampleFiles.png(60, 40), SampleFiles.pdf(1)
    };
    int refused = 0;
    for (int round = 0; round < 600; round++) {
      byte[] broken = good[round % good.length].clone();
      for (int i = 0; i <= dice.nextInt(8); i++) {
        broken[3 + dice.nextInt(broken.length - 3)] = (byte) dice.nextInt(256);
      }
      try {
        assertThat(inspector.inspect(broken).content()).isNotEmpty();
      } catch (ProblemException refusal) {
        refused++;
      }
    }
    assertThat(refused).isBetween(100, 600);
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage picture(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static boolean isRed(BufferedImage picture, int x, int y) {
    Color color = new Color(picture.getRGB(x, y));
    return color.getRed() > 200 && color.getBlue() < 60;
  }
}
