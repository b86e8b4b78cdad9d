package id.teladan.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into PDF files of strangers. They are kept as they are, so nothing in them may act. */
final class PdfReader {

  private static final long MOST_UNFOLDED = 64L * 1024 * 1024;
  private static final int TAIL = 1024;

  private final EvidenceSettings settings;

  PdfReader(EvidenceSettings settings) {
    this.settings = settings;
  }

  /**
   * Refuses what cannot be read to its end, is locked, long, or more than a paper.
   *
   * @throws id.teladan.platform.ProblemException 422 with the reason
   */
  void check(byte[] content) {
    if (!isWhole(content)) {
      throw unreadable();
    }
    if (PdfBulk.exceeds(content, MOST_UNFOLDED)) {
      throw EvidenceProblem.EVIDENCE_TOO_LARGE.because("Isi PDF itu terlalu besar bila dibuka.");
    }
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.isEncrypted()) {
        throw locked();
      }
      checkPages(document);
      if (PdfActions.in(document)) {
        throw EvidenceProblem.EVIDENCE_UNSAFE.because(
            "PDF itu memuat skrip, perintah atau lampiran. Cetak ulang sebagai PDF biasa, atau foto.");
      }
    } catch (InvalidPasswordException e) {
      throw locked();
    } catch (IOException | ClassCastException | IllegalArgumentException broken) {
      throw unreadable();
    } catch (NullPointerException | IndexOutOfBoundsException | StackOverflowError broken) {
      throw unreadable(); // how the parser meets references that lie
    }
  }

  private void checkPages(PDDocument document) {
    int pages = 0;
    for (PDPage page : document.getPages()) {
      pages += page == null ? 0 : 1;
      if (pages > settings.mostPages()) {
        throw EvidenceProblem.EVIDENCE_TOO_LARGE.because(
            "PDF itu lebih dari %d halaman.".formatted(settings.mostPages()));
      }
    }
    if (pages == 0) {
      throw unreadable();
    }
  }

  /** The parser mends what was cut off; we want what the sender has. */
  private static boolean isWhole(byte[] content) {
    int from = Math.max(0, content.length - TAIL);
    return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private static RuntimeException locked() {
    return EvidenceProblem.EVIDENCE_UNSAFE.because(
        "PDF itu dikunci. Kirim berkas tanpa sandi, atau foto.");
  }

  private static RuntimeException unreadable() {
    return EvidenceProblem.EVIDENCE_UNREADABLE.because("PDF itu rusak atau terpotong.");
  }
}
