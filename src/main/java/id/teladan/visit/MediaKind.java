package id.teladan.visit;

import java.util.Arrays;
import java.util.Optional;

/** What evidence may be, by its first bytes: names and announced types prove nothing. */
enum MediaKind {
  JPEG("image/jpeg", "jpg", new int[] {0xFF, 0xD8, 0xFF}),
  PNG("image/png", "png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}),
  PDF("application/pdf", "pdf", new int[] {'%', 'P', 'D', 'F', '-'});

  private final String mediaType;
  private final String ending;
  private final int[] beginning;

  MediaKind(String mediaType, String ending, int[] beginning) {
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

  private boolean begins(byte[] content) {
    if (content.length <= beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if ((content[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
