package id.teladan.certificate;

import id.teladan.platform.Document;
import id.teladan.platform.DocumentPage;
import id.teladan.platform.DocumentPage.Box;
import id.teladan.platform.DocumentPage.Style;
import id.teladan.platform.PdfFonts;
import id.teladan.platform.PdfFonts.Fitted;
import id.teladan.platform.PdfFonts.Sizes;
import id.teladan.platform.Typeface;
import id.teladan.platform.Words;
import java.awt.Color;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws a paper. The front holds everything the public page shows, so that the two can be laid side
 * by side; the table of subjects is on the back. What is long gets smaller and then breaks.
 */
final class CertificatePdf {

  static final Color GREEN = new Color(0x0b6b43);
  static final Color GOLD = new Color(0xb8862d);
  static final Color INK = new Color(0x1b2a22);
  static final Color GRAY = new Color(0x4a5a52);

  private static final float TEXT_WIDTH = 690;
  private static final float BODY_TOP = 408;
  private static final float BODY_FOOT = 178;
  private static final float LEADING = 1.22f;
  private static final Box QR = new Box(52, 50, 104, 104);
  private static final float SIGNATURE_X = 640;
  private static final float SIGNATURE_WIDTH = 250;

  private CertificatePdf() {}

  /** Text over the middle of the front, and the space above it. */
  private record Block(Typeface typeface, Sizes sizes, Color color, float gap, String text) {
    static Block words(String text, float gap) {
      return new Block(Typeface.SANS, new Sizes(13, 10, 2), GRAY, gap, text);
    }
  }

  static byte[] draw(Paper paper, String verificationAddress, Instant createdAt) {
    String title = paper.award().kind().title() + " " + paper.award().name();
    try (Document document = new Document(title, createdAt)) {
      DocumentPage front = document.addPage(Document.A4_LANDSCAPE);
      frame(front);
      head(front, paper);
      body(front, document.fonts(), paper.award());
      qr(front, document.fonts(), verificationAddress);
      signature(front, document.fonts(), paper);
      if (!paper.award().lines().isEmpty()) {
        new CertificateBack(document, paper).draw();
      }
      return document.toBytes();
    }
  }

  private static void frame(DocumentPage page) {
    Box all = new Box(0, 0, page.width(), page.height());
    page.frame(GREEN, 3, all.inset(20));
    page.frame(GOLD, 0.8f, all.inset(26));
  }

  private static void head(DocumentPage page, Paper paper) {
    float middle = page.width() / 2;
    Emblem.draw(page, new Box(middle - 26, 500, 52, 52));
    String issuer = paper.issuer().name().toUpperCase(Locale.ROOT);
    Style small = new Style(Typeface.SANS_BOLD, 12, INK);
    page.centered(small, middle, 480, issuer);
    page.centered(
        new Style(Typeface.SERIF_BOLD, 36, GREEN),
        middle,
        440,
        paper.award().kind().title().toUpperCase(Locale.ROOT));
    page.centered(new Style(Typeface.SANS, 11, INK), middle, 420, "Nomor: " + paper.number());
  }

  private static void body(DocumentPage page, PdfFonts fonts, Award award) {
    List<Block> blocks = blocks(award);
    float room = BODY_TOP - BODY_FOOT;
    float scale = 1;
    while (height(fonts, blocks, scale) > room && scale > 0.5f) {
      scale -= 0.05f;
    }
    float spare = Math.max(0, room - height(fonts, blocks, scale));
    float y = BODY_TOP - spare / 2;
    for (Block block : blocks) {
      Fitted text = fitted(fonts, block, scale);
      y -= block.gap() * scale;
      for (String line : text.lines()) {
        y -= text.size() * LEADING;
        page.centered(
            new Style(block.typeface(), text.size(), block.color()), page.width() / 2, y, line);
      }
    }
  }

  private static List<Block> blocks(Award award) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.words(award.kind().beforeName(), 0));
    blocks.add(new Block(Typeface.SERIF_BOLD, new Sizes(36, 18, 1), INK, 4, award.name()));
    if (!award.affiliation().isBlank()) {
      blocks.add(Block.words(award.affiliation(), 8));
    }
    blocks.add(Block.words(award.kind().beforeTitle(), 18));
    blocks.add(new Block(Typeface.SERIF_BOLD, new Sizes(23, 14, 2), GREEN, 4, award.title()));
    String circumstances = circumstances(award);
    if (!circumstances.isEmpty()) {
      blocks.add(Block.words(circumstances, 10));
    }
    return blocks;
  }

  /** As in {@code selama 40 JPL (@ 45 menit), 3–6 Oktober 2026, di Aula Puskesmas}. */
  private static String circumstances(Award award) {
    List<String> parts = new ArrayList<>();
    if (award.hours() != null) {
      parts.add("selama %d JPL (@ 45 menit)".formatted(award.hours()));
    }
    if (award.period() != null) {
      parts.add("tanggal " + award.period().words());
    }
    if (award.venue() != null && !award.venue().isBlank()) {
      parts.add("di " + award.venue());
    }
    return String.join(", ", parts);
  }

  private static Fitted fitted(PdfFonts fonts, Block block, float scale) {
    Sizes sizes = block.sizes();
    Sizes scaled = new Sizes(sizes.largest() * scale, sizes.smallest() * scale, sizes.lines());
    return fonts.fit(block.typeface(), scaled, TEXT_WIDTH, block.text());
  }

  private static float height(PdfFonts fonts, List<Block> blocks, float scale) {
    float height = 0;
    for (Block block : blocks) {
      Fitted text = fitted(fonts, block, scale);
      height += block.gap() * scale + text.lines().size() * text.size() * LEADING;
    }
    return height;
  }

  private static void qr(DocumentPage page, PdfFonts fonts, String address) {
    page.dots(Color.BLACK, QR, QrCode.of(address));
    float x = QR.x() + QR.width();
    Style words = new Style(Typeface.SANS, 9, GRAY);
    page.text(words, x, QR.y() + 72, "Periksa keasliannya: pindai kode ini");
    page.text(words, x, QR.y() + 60, "atau buka");
    Fitted text = fonts.fit(Typeface.SANS_BOLD, new Sizes(9, 7, 2), 250, address);
    float y = QR.y() + 46;
    for (String line : text.lines()) {
      page.text(new Style(Typeface.SANS_BOLD, text.size(), INK), x, y, line);
      y -= text.size() * LEADING;
    }
  }

  private static void signature(DocumentPage page, PdfFonts fonts, Paper paper) {
    Issuer issuer = paper.issuer();
    String day = Words.date(paper.number().issuedOn());
    String place = issuer.city().isBlank() ? day : issuer.city() + ", " + day;
    float y = 160;
    for (String text : List.of(place, issuer.signatoryPosition())) {
      Fitted fitted = fonts.fit(Typeface.SANS, new Sizes(11, 8, 2), SIGNATURE_WIDTH, text);
      for (String line : fitted.lines()) {
        page.centered(new Style(Typeface.SANS, fitted.size(), INK), SIGNATURE_X, y, line);
        y -= fitted.size() * LEADING;
      }
    }
    float foot = 58;
    String name = issuer.signatoryName();
    if (name != null) {
      Fitted fitted = fonts.fit(Typeface.SANS_BOLD, new Sizes(12, 8, 1), SIGNATURE_WIDTH, name);
      Style bold = new Style(Typeface.SANS_BOLD, fitted.size(), INK);
      float above = foot + (fitted.lines().size() - 1) * fitted.size() * LEADING;
      for (String line : fitted.lines()) {
        page.centered(bold, SIGNATURE_X, above + 3, line);
        above -= fitted.size() * LEADING;
      }
    }
    page.rule(INK, 0.6f, new Box(SIGNATURE_X - 95, foot - 1, 190, 0));
  }
}
