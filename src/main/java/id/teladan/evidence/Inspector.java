package id.teladan.evidence;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * Decides by its bytes what a file is, and what of it is kept: a picture is decoded and written
 * anew, so that nothing but its pixels comes through; a PDF is looked into and kept as it is.
 */
final class Inspector {

  private static final float THUMBNAIL_QUALITY = 0.7f;

  private final EvidenceSettings settings;
  private final PictureReader pictures;
  private final PdfReader papers;

  Inspector(EvidenceSettings settings) {
    this.settings = settings;
    this.pictures = new PictureReader(settings);
    this.papers = new PdfReader(settings);
  }

  /**
   * What is kept of a file.
   *
   * @param width in pixels; null for a paper, as are the next two
   * @param thumbnail a small JPEG
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Kept(
      MediaKind kind,
      byte[] content,
      @Nullable Integer width,
      @Nullable Integer height,
      byte @Nullable [] thumbnail) {}

  /**
   * Looks at a file.
   *
   * @throws id.teladan.platform.ProblemException 422 when it is none of what is taken
   */
  Kept inspect(byte[] content) {
    MediaKind kind =
        MediaKind.of(content)
            .orElseThrow(
                () ->
                    EvidenceProblem.EVIDENCE_UNREADABLE.because(
                        "Kirim foto JPEG atau PNG, atau dokumen PDF."));
    if (kind == MediaKind.PDF) {
      papers.check(content);
      return new Kept(kind, content, null, null, null);
    }
    BufferedImage picture = pictures.read(content, kind);
    return new Kept(
        kind,
        kind == MediaKind.PNG
            ? Pictures.png(picture)
            : Pictures.jpeg(picture, settings.quality().floatValue()),
        picture.getWidth(),
        picture.getHeight(),
        Pictures.jpeg(Pictures.within(picture, settings.thumbnail()), THUMBNAIL_QUALITY));
  }
}
