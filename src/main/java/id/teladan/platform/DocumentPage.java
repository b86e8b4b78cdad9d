package id.teladan.platform;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page that is being drawn. Lengths are in points, measured from the lower left corner. */
public final class DocumentPage {

  private final PDPageContentStream content;
  private final PdfFonts fonts;
  private final PDRectangle size;

  DocumentPage(PDDocument document, PdfFonts fonts, PDRectangle size) {
    this.fonts = fonts;
    this.size = size;
    PDPage page = new PDPage(size);
    document.addPage(page);
    try {
      this.content = new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a text looks. */
  public record Style(Typeface typeface, float size, Color color) {
    public Style ofSize(float points) {
      return new Style(typeface, points, color);
    }
  }

  /** A place and an extent on the page, from the lower left corner. */
  public record Box(float x, float y, float width, float height) {
    public Box inset(float by) {
      return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }
  }

  public float width() {
    return size.getWidth();
  }

  public float height() {
    return size.getHeight();
  }

  public void text(Style style, float x, float y, String text) {
    draw(
        stream -> {
          stream.setNonStrokingColor(style.color());
          stream.beginText();
          stream.setFont(fonts.get(style.typeface()), style.size());
          stream.newLineAtOffset(x, y);
          stream.showText(PdfFonts.printable(text));
          stream.endText();
        });
  }

  public void centered(Style style, float centerX, float y, String text) {
    text(style, centerX - fonts.width(style.typeface(), style.size(), text) / 2, y, text);
  }

  public void rightAligned(Style style, float rightX, float y, String text) {
    text(style, rightX - fonts.width(style.typeface(), style.size(), text), y, text);
  }

  public void fill(Color color, Box box) {
    draw(
        stream -> {
          stream.setNonStrokingColor(color);
          stream.addRect(box.x(), box.y(), box.width(), box.height());
          stream.fill();
        });
  }

  public void frame(Color color, float lineWidth, Box box) {
    draw(
        stream -> {
          stream.setStrokingColor(color);
          stream.setLineWidth(lineWidth);
          stream.addRect(box.x(), box.y(), box.width(), box.height());
          stream.stroke();
        });
  }

  /** A horizontal line from the left end of the box to its right end, at its foot. */
  public void rule(Color color, float lineWidth, Box box) {
    draw(
        stream -> {
          stream.setStrokingColor(color);
          stream.setLineWidth(lineWidth);
          stream.moveTo(box.x(), box.y());
          stream.lineTo(box.x() + box.width(), box.y());
          stream.stroke();
        });
  }

  /**
   * A QR code as areas, not as an image: sharp at any size, and a few hundred bytes. Each row
   * reaches a little into the next, or a viewer would show hairlines between them.
   */
  public void dots(Color color, Box box, BitMatrix matrix) {
    float dot = box.width() / matrix.getWidth();
    draw(
        stream -> {
          stream.setNonStrokingColor(color);
          for (int row = 0; row < matrix.getHeight(); row++) {
            float y = box.y() + box.height() - (row + 1) * dot;
            int column = 0;
            while (column < matrix.getWidth()) {
              int end = column;
              while (end < matrix.getWidth() && matrix.get(end, row)) {
                end++;
              }
              if (end > column) {
                stream.addRect(box.x() + column * dot, y, (end - column) * dot, dot * 1.03f);
              }
              column = end + 1;
            }
          }
          stream.fill();
        });
  }

  /** For what the methods above do not offer. */
  public void draw(Drawing drawing) {
    try {
      drawing.on(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Strokes and areas in PDFBox's own words. */
  @FunctionalInterface
  public interface Drawing {
    void on(PDPageContentStream stream) throws IOException;
  }

  void close() {
    draw(PDPageContentStream::close);
  }
}
