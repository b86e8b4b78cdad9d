package id.teladan.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns, scales and writes pictures. What it writes has pixels only, nothing about them. */
final class Pictures {

  private Pictures() {}

  /** The same picture as seen by who held the camera. */
  static BufferedImage upright(BufferedImage picture, Orientation orientation) {
    if (orientation.isUpright()) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage turned =
        orientation.isTurned() ? like(picture, height, width) : like(picture, width, height);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(picture, orientation.upright(width, height), null);
    pen.dispose();
    return turned;
  }

  /** The same no larger than this; by halves first, so that no pixel is passed over. */
  static BufferedImage within(BufferedImage picture, int longSide) {
    BufferedImage smaller = picture;
    int side = longSideOf(picture);
    while (side > longSide) {
      int next = Math.max(longSide, (side + 1) / 2);
      smaller = scaled(smaller, (double) next / side);
      side = next;
    }
    return smaller;
  }

  private static int longSideOf(BufferedImage picture) {
    return Math.max(picture.getWidth(), picture.getHeight());
  }

  private static BufferedImage scaled(BufferedImage picture, double factor) {
    int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
    BufferedImage scaled = like(picture, width, height);
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return scaled;
  }

  private static BufferedImage like(BufferedImage picture, int width, int height) {
    boolean clear = picture.getColorModel().hasAlpha();
    return new BufferedImage(
        width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
  }

  /** On white, because a JPEG cannot be clear. */
  static byte[] jpeg(BufferedImage picture, float quality) {
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = opaque.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, opaque.getWidth(), opaque.getHeight());
    pen.drawImage(picture, new AffineTransform(), null);
    pen.dispose();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    return written(writer, how, opaque);
  }

  static byte[] png(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    BufferedImage plain = scaled(picture, 1);
    return written(writer, writer.getDefaultWriteParam(), plain);
  }

  private static byte[] written(ImageWriter writer, ImageWriteParam how, BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
