package id.teladan.evidence;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much a PDF unfolds to. The parser holds some of its streams whole, so a small file that
 * unfolds to gigabytes must be known before it is opened.
 */
final class PdfBulk {

  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");

  /** Deflated twice is of no use but for this. */
  private static final Pattern TWICE =
      Pattern.compile("/(?:FlateDecode|Fl)\\s*/(?:FlateDecode|Fl)\\b");

  private PdfBulk() {}

  static boolean exceeds(byte[] pdf, long most) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    if (TWICE.matcher(text).find()) {
      return true;
    }
    long left = most;
    Matcher stream = STREAM.matcher(text);
    while (left >= 0 && stream.find()) {
      left -= unfolded(pdf, stream.end(), left);
    }
    return left < 0;
  }

  /** The bytes of one stream, counted a little beyond the limit at most; 0 where it is no zlib. */
  private static long unfolded(byte[] pdf, int from, long most) {
    Inflater inflater = new Inflater();
    byte[] out = new byte[64 * 1024];
    long count = 0;
    try {
      inflater.setInput(pdf, from, pdf.length - from);
      for (int got = 1; got > 0 && count <= most; count += got) {
        got = inflater.inflate(out);
      }
    } catch (DataFormatException otherwiseCoded) {
      return count;
    } finally {
      inflater.end();
    }
    return count;
  }
}
