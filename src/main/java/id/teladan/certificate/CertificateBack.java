package id.teladan.certificate;

import id.teladan.platform.Document;
import id.teladan.platform.DocumentPage;
import id.teladan.platform.DocumentPage.Box;
import id.teladan.platform.DocumentPage.Style;
import id.teladan.platform.Typeface;
import java.awt.Color;
import java.util.List;
import java.util.Objects;

/** The table on the back of a paper: what was learned, and in how many hours. */
final class CertificateBack {

  private static final float LEFT = 70;
  private static final float WIDTH = 702;
  private static final float SUBJECT_X = 110;
  private static final float SUBJECT_WIDTH = 390;
  private static final float DETAIL_X = 520;
  private static final float DETAIL_WIDTH = 180;
  private static final float RIGHT = LEFT + WIDTH;
  private static final float FOOT = 70;
  private static final float LINE = 14;
  private static final Style PLAIN = new Style(Typeface.SANS, 11, CertificatePdf.INK);
  private static final Style BOLD = new Style(Typeface.SANS_BOLD, 11, CertificatePdf.INK);

  private final Document document;
  private final Paper paper;
  private final boolean withHours;
  private DocumentPage page;
  private float y;

  CertificateBack(Document document, Paper paper) {
    this.document = document;
    this.paper = paper;
    this.withHours =
        paper.award().lines().stream().map(Award.Line::hours).anyMatch(Objects::nonNull);
    this.page = startPage();
  }

  void draw() {
    int number = 0;
    for (Award.Line line : paper.award().lines()) {
      number++;
      row(number, line);
    }
    if (withHours) {
      int sum =
          paper.award().lines().stream()
              .map(Award.Line::hours)
              .filter(Objects::nonNull)
              .mapToInt(Integer::intValue)
              .sum();
      page.text(BOLD, SUBJECT_X, y - LINE, "Jumlah");
      page.rightAligned(BOLD, RIGHT - 8, y - LINE, Integer.toString(sum));
    }
  }

  private DocumentPage startPage() {
    DocumentPage next = document.addPage(Document.A4_LANDSCAPE);
    float middle = next.width() / 2;
    String heading = withHours ? "Daftar Materi" : "Daftar Kelompok Keterampilan";
    next.frame(CertificatePdf.GREEN, 1.5f, new Box(0, 0, next.width(), next.height()).inset(20));
    next.centered(new Style(Typeface.SERIF_BOLD, 20, CertificatePdf.GREEN), middle, 530, heading);
    float at = 510;
    String whose = paper.award().name() + " · " + paper.number();
    for (String line : document.fonts().wrap(Typeface.SANS, 10, WIDTH, whose)) {
      next.centered(new Style(Typeface.SANS, 10, CertificatePdf.GRAY), middle, at, line);
      at -= 12;
    }
    at -= 14;
    next.fill(CertificatePdf.GREEN, new Box(LEFT, at - 6, WIDTH, 22));
    Style head = new Style(Typeface.SANS_BOLD, 11, Color.WHITE);
    next.text(head, LEFT + 8, at, "No.");
    next.text(head, SUBJECT_X, at, withHours ? "Materi" : "Kelompok");
    next.text(head, DETAIL_X, at, withHours ? "Jenis" : "Capaian");
    if (withHours) {
      next.rightAligned(head, RIGHT - 8, at, "JPL");
    }
    y = at - 8;
    return next;
  }

  private void row(int number, Award.Line line) {
    List<String> subject = wrap(SUBJECT_WIDTH, line.subject());
    List<String> detail = wrap(DETAIL_WIDTH, line.detail());
    float height = Math.max(subject.size(), detail.size()) * LINE + 7;
    if (y - height < FOOT) {
      page = startPage();
    }
    float first = y - LINE;
    page.text(PLAIN, LEFT + 8, first, Integer.toString(number));
    column(SUBJECT_X, first, subject);
    column(DETAIL_X, first, detail);
    if (line.hours() != null) {
      page.rightAligned(PLAIN, RIGHT - 8, first, line.hours().toString());
    }
    y -= height;
    page.rule(CertificatePdf.GRAY, 0.4f, new Box(LEFT, y + 1, WIDTH, 0));
  }

  private List<String> wrap(float width, String text) {
    return document.fonts().wrap(PLAIN.typeface(), PLAIN.size(), width, text);
  }

  private void column(float x, float first, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      page.text(PLAIN, x, first - i * LINE, lines.get(i));
    }
  }
}
