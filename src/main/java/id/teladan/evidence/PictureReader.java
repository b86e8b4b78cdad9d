package id.teladan.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes JPEG and PNG files of strangers. The size is read and judged before a single pixel is,
 * and only so many are decoded at once that the heap can hold them.
 */
final class PictureReader {

  private static final int AT_ONCE = 2;

  /** The decoder goes on with gray where a JPEG breaks off, and only warns of it. */
  private static final Pattern BROKEN =
      Pattern.compile("truncat|premature|corrupt", Pattern.CASE_INSENSITIVE);

  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final EvidenceSettings settings;

  PictureReader(EvidenceSettings settings) {
    this.settings = settings;
  }

  /**
   * The picture, upright and no larger than it is kept.
   *
   * @throws id.teladan.platform.ProblemException 422 when it has too many pixels, or is broken
   */
  BufferedImage read(byte[] content, MediaKind kind) {
    turns.acquireUninterruptibly();
    try {
      Orientation orientation =
          kind == MediaKind.JPEG ? Orientation.of(content) : Orientation.UPRIGHT;
      BufferedImage small = Pictures.within(decoded(content, kind), settings.longSide());
      return Pictures.upright(small, orientation);
    } finally {
      turns.release();
    }
  }

  private BufferedImage decoded(byte[] content, MediaKind kind) {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
    BufferedImage picture;
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      requireBounded(reader.getWidth(0), reader.getHeight(0));
      picture = reader.read(0, coarsely(reader));
    } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
      throw unreadable();
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | NullPointerException broken) {
      throw unreadable(); // how the decoders of the JDK meet headers that lie
    } finally {
      reader.dispose();
    }
    if (warnings.stream().anyMatch(warning -> BROKEN.matcher(warning).find())) {
      throw unreadable();
    }
    return picture;
  }

  private void requireBounded(int width, int height) {
    if (!settings.allows(width, height)) {
      throw EvidenceProblem.EVIDENCE_TOO_LARGE.because(
          "Foto itu %d × %d titik; paling besar %d megapiksel."
              .formatted(width, height, settings.mostMegapixels()));
    }
  }

  /** Much larger pictures than needed are not decoded in full. */
  private ImageReadParam coarsely(ImageReader reader) throws IOException {
    ImageReadParam how = reader.getDefaultReadParam();
    int side = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = Math.max(1, side / (2 * settings.longSide()));
    how.setSourceSubsampling(step, step, 0, 0);
    return how;
  }

  private static RuntimeException unreadable() {
    return EvidenceProblem.EVIDENCE_UNREADABLE.because(
        "Foto itu rusak atau terpotong. Ambil ulang, lalu kirim lagi.");
  }
}
