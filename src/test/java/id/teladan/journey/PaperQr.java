package id.teladan.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a stranger's phone reads from the paper. */
final class PaperQr {

  private static final float DOTS_PER_INCH = 200;

  private PaperQr() {}

  /** The text of the QR code on the first page. */
  static String read(byte[] pdf) throws IOException, NotFoundException {
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(paper).renderImageWithDPI(0, DOTS_PER_INCH);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      BinaryBitmap bitmap =
          new BinaryBitmap(
              new HybridBinarizer(
                  new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
      return new QRCodeMultiReader()
          .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))[0].getText();
    }
  }
}
