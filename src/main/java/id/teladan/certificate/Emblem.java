package id.teladan.certificate;

import id.teladan.platform.DocumentPage;
import id.teladan.platform.DocumentPage.Box;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** The emblem of assets/logo.svg in lines and areas; its measures are those of that file. */
final class Emblem {

  private static final float GRID = 64;
  private static final float CORNER = 14;
  private static final float ROUND = CORNER * 0.5523f; // how far a Bézier quarter circle pulls
  private static final Color GREEN = new Color(0x0b6b43);

  private Emblem() {}

  static void draw(DocumentPage page, Box box) {
    page.draw(
        stream -> {
          stream.saveGraphicsState();
          // the grid of an SVG grows downwards
          stream.transform(
              new Matrix(
                  box.width() / GRID, 0, 0, -box.height() / GRID, box.x(), box.y() + box.height()));
          plate(stream);
          house(stream);
          tick(stream);
          stream.restoreGraphicsState();
        });
  }

  private static void plate(PDPageContentStream stream) throws IOException {
    float near = CORNER - ROUND;
    float far = GRID - CORNER;
    stream.setNonStrokingColor(GREEN);
    stream.moveTo(CORNER, 0);
    stream.lineTo(far, 0);
    stream.curveTo(GRID - near, 0, GRID, near, GRID, CORNER);
    stream.lineTo(GRID, far);
    stream.curveTo(GRID, GRID - near, GRID - near, GRID, far, GRID);
    stream.lineTo(CORNER, GRID);
    stream.curveTo(near, GRID, 0, GRID - near, 0, far);
    stream.lineTo(0, CORNER);
    stream.curveTo(0, near, near, 0, CORNER, 0);
    stream.fill();
  }

  private static void house(PDPageContentStream stream) throws IOException {
    stream.setNonStrokingColor(Color.WHITE);
    stream.moveTo(32, 12);
    stream.lineTo(12, 28);
    stream.lineTo(12, 52);
    stream.lineTo(52, 52);
    stream.lineTo(52, 28);
    stream.fill();
  }

  private static void tick(PDPageContentStream stream) throws IOException {
    stream.setStrokingColor(GREEN);
    stream.setLineWidth(6);
    stream.setLineCapStyle(1);
    stream.setLineJoinStyle(1);
    stream.moveTo(22, 38);
    stream.lineTo(30, 46);
    stream.lineTo(44, 30);
    stream.stroke();
  }
}
