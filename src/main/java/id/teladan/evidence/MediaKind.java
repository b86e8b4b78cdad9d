package id.teladan.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What evidence may be, by its first bytes: names and announced types prove nothing. */
enum MediaKind {
  JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
  PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
  PDF("application/pdf", "pdf", "%PDF-");

  private final String mediaType;
  private final String ending;
  private final String beginning;

  MediaKind(String mediaType, String ending, String beginning) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.beginning = beginning;
  }

  static Optional<MediaKind> of(byte[] content) {
    return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
  }

  static String endingOf(String mediaType) {
    return Arrays.stream(values())
        .filter(kind -> kind.mediaType.equals(mediaType))
        .map(kind -> kind.ending)
        .findFirst()
        .orElse("bin");
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether it begins as this kind does, and goes on. */
  private boolean begins(byte[] content) {
    byte[] bytes = beginning.getBytes(StandardCharsets.ISO_8859_1);
    return content.length > bytes.length
        && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
  }
}
