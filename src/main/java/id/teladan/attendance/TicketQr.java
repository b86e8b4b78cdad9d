package id.teladan.attendance;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A ticket as a drawing for a page.
 *
 * @param size the side of the square, in modules
 * @param path what an SVG path fills
 */
public record TicketQr(int size, String path) {

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L, EncodeHintType.MARGIN, 4);

  /** Of the empty text there is nothing to draw. */
  public static TicketQr of(String text) {
    if (text.isEmpty()) {
      return new TicketQr(0, "");
    }
    try {
      BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
      return new TicketQr(modules.getWidth(), path(modules));
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR for " + text.length() + " letters", e);
    }
  }

  private static String path(BitMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
