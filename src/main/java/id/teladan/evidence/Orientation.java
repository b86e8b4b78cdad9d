package id.teladan.evidence;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held: the one thing of a photo's metadata that its picture needs. Numbered as
 * EXIF does, from 1 (upright) to 8.
 */
record Orientation(int number) {

  static final Orientation UPRIGHT = new Orientation(1);

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int MARKER = 0xFF;
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;

  /** What a JPEG says of itself; upright where it says nothing that can be read. */
  static Orientation of(byte[] jpeg) {
    try {
      return read(ByteBuffer.wrap(jpeg));
    } catch (IndexOutOfBoundsException | IllegalArgumentException cutOrWrong) {
      return UPRIGHT;
    }
  }

  private static Orientation read(ByteBuffer jpeg) {
    int at = 2;
    while (unsigned(jpeg, at) == MARKER && unsigned(jpeg, at + 1) != START_OF_SCAN) {
      int length = jpeg.getShort(at + 2) & 0xFFFF;
      int content = at + 4;
      if (unsigned(jpeg, at + 1) == APP1 && isExif(jpeg, content)) {
        int tiff = content + EXIF.length;
        return ofTiff(jpeg.slice(tiff, at + 2 + length - tiff));
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static boolean isExif(ByteBuffer jpeg, int at) {
    byte[] beginning = new byte[EXIF.length];
    jpeg.get(at, beginning);
    return Arrays.equals(beginning, EXIF);
  }

  private static Orientation ofTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY_BYTES;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int number = tiff.getShort(entry + 8);
        return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return bytes.get(at) & 0xFF;
  }

  boolean isUpright() {
    return number == 1;
  }

  /** Whether width and height change places. */
  boolean isTurned() {
    return number >= 5;
  }

  /** What sets a picture of this size, as the sensor saw it, upright. */
  AffineTransform upright(int width, int height) {
    return switch (number) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
