package id.teladan.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files as cameras, scanners and mischief make them. */
final class SampleFiles {

  /** What a camera writes into a photo that must not come through. */
  static final String CAMERA = "Kamera Rahasia";

  private SampleFiles() {}

  /** Red on the left, blue on the right. */
  static BufferedImage redAndBlue(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    return picture;
  }

  static byte[] jpeg(int width, int height) {
    return written("jpeg", redAndBlue(width, height));
  }

  static byte[] png(int width, int height) {
    return written("png", redAndBlue(width, height));
  }

  private static byte[] written(String format, BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A JPEG with EXIF: its orientation, the camera's name, and a place. */
  static byte[] jpegOfCamera(int width, int height, int orientation) {
    byte[] plain = jpeg(width, height);
    byte[] exif = exif(orientation);
    ByteBuffer whole = ByteBuffer.allocate(plain.length + exif.length + 4);
    whole.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
    whole.put(plain, 2, plain.length - 2);
    return whole.array();
  }

  private static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 3);
    entry(tiff, 0x010F, 2, CAMERA.length() + 1, 100);
    entry(tiff, 0x0112, 3, 1, orientation);
    entry(tiff, 0x8825, 4, 1, 140);
    tiff.putInt(0).position(100);
    tiff.put(CAMERA.getBytes(StandardCharsets.US_ASCII)).position(140);
    tiff.putShort((short) 1);
    entry(tiff, 0x0001, 2, 2, 'S');
    tiff.putInt(0);
    byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    byte[] exif = Arrays.copyOf(head, head.length + tiff.capacity());
    System.arraycopy(tiff.array(), 0, exif, head.length, tiff.capacity());
    return exif;
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** A PNG of some kilobytes that claims, and has, far more pixels than anybody can look at. */
  static byte[] pngBomb(int width, int height) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put(new byte[] {1, 0, 0, 0, 0});
    chunk(png, "IHDR", head.array());
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(pixels)) {
      byte[] line = new byte[1 + (width + 7) / 8];
      for (int y = 0; y < height; y++) {
        deflated.write(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chunk(png, "IDAT", pixels.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
    byte[] named =
        ByteBuffer.allocate(4 + content.length)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(content)
            .array();
    CRC32 sum = new CRC32();
    sum.update(named);
    png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    png.writeBytes(named);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  static byte[] followedBy(byte[] file, String more) {
    byte[] tail = more.getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(file, file.length + tail.length);
    System.arraycopy(tail, 0, both, file.length, tail.length);
    return both;
  }

  /** What one does to a document before it is saved. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  static byte[] pdf(int pages) {
    return pdf(pages, document -> {});
  }

  static byte[] pdf(int pages, Change change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      change.to(document);
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A paper of at least so many bytes, most of them a picture that cannot be packed. */
  static byte[] pdfOfBytes(int size) {
    byte[] noise = new byte[size];
    new Random(1).nextBytes(noise);
    return pdf(
        1,
        document -> {
          COSStream stream = document.getDocument().createCOSStream();
          try (OutputStream out = stream.createRawOutputStream()) {
            out.write(noise);
          }
          document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
        });
  }

  static byte[] pdfWithScript() {
    return pdf(
        1,
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  static byte[] pdfWithCommand() {
    return pdf(
        1,
        document -> {
          COSDictionary note = new COSDictionary();
          note.setItem(COSName.A, new PDActionLaunch());
          document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, note);
        });
  }

  static byte[] pdfWithAttachment() {
    return pdf(
        1,
        document -> {
          PDEmbeddedFile file =
              new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'M', 'Z', 0}));
          PDComplexFileSpecification named = new PDComplexFileSpecification();
          named.setFile("alat.exe");
          named.setEmbeddedFile(file);
          PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
          tree.setNames(Map.of("alat", named));
          PDDocumentNameDictionary names =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(tree);
          document.getDocumentCatalog().setNames(names);
        });
  }

  static byte[] lockedPdf() {
    return pdf(
        1,
        document ->
            document.protect(new StandardProtectionPolicy("pemilik", "", new AccessPermission())));
  }

  /** A few kilobytes that unfold to so many megabytes. */
  static byte[] pdfBomb(int megabytes) {
    return pdf(
        1,
        document -> {
          COSStream stream = document.getDocument().createCOSStream();
          try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] million = new byte[1_000_000];
            for (int i = 0; i < megabytes; i++) {
              out.write(million);
            }
          }
          document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
        });
  }
}
