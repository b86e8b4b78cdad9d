package id.teladan.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A paper we hand out or file away, as PDF/A-2b: all it needs to look the same in thirty years is
 * inside it. Add pages, draw on them, take the bytes.
 */
public final class Document implements AutoCloseable {

  public static final PDRectangle A4 = PDRectangle.A4;
  public static final PDRectangle A4_LANDSCAPE =
      new PDRectangle(
          /* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

  private final PDDocument document = new PDDocument();
  private final PdfFonts fonts = new PdfFonts(document);
  private final List<DocumentPage> pages = new ArrayList<>();

  public Document(String title, Instant createdAt) {
    PdfArchive.prepare(document, PdfFonts.printable(title), createdAt);
    // otherwise the clock goes into the file's id, and the same content never gives the same bytes
    document.setDocumentId(createdAt.toEpochMilli());
  }

  public PdfFonts fonts() {
    return fonts;
  }

  public DocumentPage addPage(PDRectangle size) {
    DocumentPage page = new DocumentPage(document, fonts, size);
    pages.add(page);
    return page;
  }

  /** Finishes the document; nothing can be drawn after that. */
  public byte[] toBytes() {
    pages.forEach(DocumentPage::close);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
