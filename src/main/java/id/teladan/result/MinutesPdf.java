package id.teladan.result;

import id.teladan.platform.Document;
import id.teladan.platform.DocumentFlow;
import id.teladan.platform.DocumentFlow.Column;
import id.teladan.platform.DocumentFlow.Side;
import id.teladan.platform.DocumentPage.Style;
import id.teladan.platform.Typeface;
import id.teladan.platform.Words;
import id.teladan.result.Minutes.DeskDifference;
import id.teladan.result.Minutes.ModeratedItem;
import id.teladan.result.Minutes.OrderedTie;
import java.awt.Color;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The berita acara on A4. The same minutes and decision always give the same paper. */
final class MinutesPdf {

  private static final float MARGIN = 50;

  /** More than this need a second page anyway. */
  private static final float MOST_SIGNATURES = 500;

  private static final String BLANK = "_______________________________________";
  private static final Style LETTERHEAD = new Style(Typeface.SANS_BOLD, 12, Color.BLACK);
  private static final Style TITLE = new Style(Typeface.SANS_BOLD, 13, Color.BLACK);
  private static final Column REGISTRATION = new Column("No. registrasi", 78, Side.LEFT);
  private static final List<Column> RANKED =
      List.of(
          new Column("No.", 22, Side.RIGHT),
          new Column("Nama", 98, Side.LEFT),
          new Column("Asal", 82, Side.LEFT),
          new Column("Penalti", 38, Side.RIGHT),
          new Column("Nilai akhir", 40, Side.RIGHT),
          new Column("Kategori", 62, Side.LEFT),
          new Column("Keterangan", 86, Side.LEFT));
  private static final List<Column> UNRANKED =
      List.of(
          new Column("Nama", 150, Side.LEFT),
          new Column("Asal", 110, Side.LEFT),
          new Column("Alasan", 235, Side.LEFT));
  private static final List<Column> MODERATED =
      List.of(
          new Column("Peserta", 110, Side.LEFT),
          new Column("Butir", 40, Side.LEFT),
          new Column("Sebab", 105, Side.LEFT),
          new Column("Penilai: nilai dan alasan", 240, Side.LEFT));
  private static final List<Column> DIFFERENCES =
      List.of(
          new Column("Peserta", 200, Side.LEFT),
          new Column("Butir", 95, Side.LEFT),
          new Column("Meja", 100, Side.RIGHT),
          new Column("Lapangan", 100, Side.RIGHT));

  private MinutesPdf() {}

  /**
   * The paper, or its draft while nothing is decided.
   *
   * @param now the day of a draft; a decided one carries the time of its decision
   */
  static byte[] of(Minutes minutes, @Nullable Decision decision, Instant now) {
    Instant at = decision == null ? now : decision.decidedAt();
    try (Document document = new Document("Berita Acara " + minutes.competition(), at)) {
      DocumentFlow flow = new DocumentFlow(document, Document.A4, MARGIN);
      head(flow, minutes, decision, at);
      participants(flow, minutes);
      remarks(flow, minutes);
      statement(flow, minutes, decision);
      flow.footers(
          decision == null
              ? "RANCANGAN – belum ditetapkan"
              : "Berita acara nomor %d · sidik %s"
                  .formatted(decision.number(), decision.hash().substring(0, 16)));
      return document.toBytes();
    }
  }

  private static void head(
      DocumentFlow flow, Minutes minutes, @Nullable Decision decision, Instant at) {
    flow.centered(LETTERHEAD, minutes.place().toUpperCase(Locale.ROOT));
    flow.centered(DocumentFlow.BODY, "Panitia " + minutes.competition());
    flow.rule();
    flow.gap(4);
    flow.centered(TITLE, "BERITA ACARA PENILAIAN");
    flow.centered(TITLE, minutes.competition());
    flow.centered(
        DocumentFlow.BODY,
        decision == null ? "RANCANGAN – BELUM DITETAPKAN" : "Nomor " + decision.number());
    if (decision != null && decision.number() > 1) {
      flow.centered(
          DocumentFlow.BODY, "Perubahan atas berita acara nomor " + (decision.number() - 1));
    }
    flow.gap(12);
    LocalDate day = Words.day(at);
    String weekday =
        day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("id-ID"));
    flow.field("Hari, tanggal", weekday + ", " + Words.date(day));
    flow.field("Tempat", orBlank(decision == null ? null : decision.place()));
    flow.field("Wilayah lomba", minutes.place());
    flow.field(
        "Waktu penilaian", Words.date(minutes.opensOn()) + " – " + Words.date(minutes.closesOn()));
    flow.field("Dasar (SK tim penilai)", orBlank(decision == null ? null : decision.legalBasis()));
    flow.field("Instrumen", minutes.instrument());
    flow.field("Sidik aturan", minutes.frozenHash());
    flow.field("Tim penilai", String.join(", ", minutes.assessors()));
    flow.gap(12);
  }

  private static void participants(DocumentFlow flow, Minutes minutes) {
    List<RecapRow> rows = minutes.recap().rows();
    flow.paragraph(DocumentFlow.BOLD, "1. Peringkat");
    flow.gap(4);
    List<RecapRow> ranked = rows.stream().filter(row -> row.rank() != null).toList();
    boolean numbered = ranked.stream().anyMatch(row -> row.registrationNumber() != null);
    flow.table(
        numbered ? withNumber(RANKED, REGISTRATION) : RANKED,
        ranked.stream()
            .map(
                row ->
                    numbered
                        ? withNumber(ranked(row), orEmpty(row.registrationNumber()))
                        : ranked(row))
            .toList());
    minutes.ordered().forEach(tie -> orderedTie(flow, tie));
    flow.gap(10);
    List<List<String>> unranked =
        rows.stream().filter(row -> row.rank() == null).map(MinutesPdf::unranked).toList();
    flow.keep(70);
    flow.paragraph(DocumentFlow.BOLD, "2. Peserta tanpa peringkat");
    flow.gap(4);
    tableOrNone(flow, UNRANKED, unranked);
  }

  private static void orderedTie(DocumentFlow flow, OrderedTie tie) {
    flow.gap(6);
    flow.paragraph(
        DocumentFlow.BODY,
        "Seri mulai peringkat %d diputus pleno dengan urutan %s. Alasan: %s"
            .formatted(tie.rank(), String.join(", ", tie.entries()), tie.reason()));
  }

  private static void remarks(DocumentFlow flow, Minutes minutes) {
    flow.gap(10);
    flow.keep(70);
    flow.paragraph(DocumentFlow.BOLD, "3. Moderasi");
    flow.gap(4);
    tableOrNone(flow, MODERATED, minutes.moderated().stream().map(MinutesPdf::moderated).toList());
    flow.gap(10);
    flow.keep(70);
    flow.paragraph(
        DocumentFlow.BOLD, "4. Selisih lebih dari 1 antara tahap administrasi dan lapangan");
    flow.gap(4);
    tableOrNone(
        flow, DIFFERENCES, minutes.differences().stream().map(MinutesPdf::difference).toList());
  }

  private static void statement(DocumentFlow flow, Minutes minutes, @Nullable Decision decision) {
    flow.gap(10);
    if (decision != null) {
      flow.keep(70);
      flow.paragraph(DocumentFlow.BOLD, "5. Catatan pleno");
      flow.gap(4);
      flow.paragraph(DocumentFlow.BODY, decision.note());
      flow.gap(10);
    }
    // nobody signs a page that says nothing: the last words stand above the signatures
    flow.keep(66 + Math.min(MOST_SIGNATURES, signatures(minutes)));
    flow.paragraph(
        DocumentFlow.BODY,
        "Demikian berita acara ini dibuat dengan sebenarnya, berdasarkan lembar nilai yang dikirim"
            + " tim penilai. Lampiran: rekapitulasi nilai dan daftar hadir pleno.");
    if (decision != null) {
      flow.gap(6);
      flow.paragraph(DocumentFlow.SMALL, "Sidik berita acara (SHA-256): " + decision.hash());
    }
    flow.gap(6);
    flow.paragraph(DocumentFlow.BOLD, "Tim penilai");
    flow.signatures(minutes.assessors());
  }

  private static float signatures(Minutes minutes) {
    return DocumentFlow.heightOfSignatures(minutes.assessors().size());
  }

  private static void tableOrNone(
      DocumentFlow flow, List<Column> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      flow.paragraph(DocumentFlow.BODY, "Tidak ada.");
    } else {
      flow.table(columns, rows);
    }
  }

  private static List<String> ranked(RecapRow row) {
    Band band = row.band();
    String single = row.judges() == 1 ? RecapWords.judges(1) : "";
    String tie = RecapWords.tie(row.tie());
    return List.of(
        String.valueOf(row.rank()),
        row.name(),
        row.village(),
        Words.decimal(row.penalty()),
        decimal(row.finalScore()),
        band == null ? "" : band.label(),
        tie.isEmpty() || single.isEmpty() ? tie + single : tie + "; " + single);
  }

  /** Kader have no registration number, and need no column for it. */
  private static <T> List<T> withNumber(List<T> cells, T number) {
    List<T> more = new ArrayList<>(cells);
    more.add(1, number);
    return more;
  }

  private static List<String> unranked(RecapRow row) {
    return List.of(row.name(), row.village(), RecapWords.unranked(row));
  }

  private static List<String> moderated(ModeratedItem item) {
    return List.of(
        item.entry(),
        item.item(),
        item.settled() ? item.flag().label() : item.flag().label() + " (belum selesai)",
        String.join("; ", item.judges()));
  }

  private static List<String> difference(DeskDifference difference) {
    return List.of(difference.entry(), difference.item(), difference.desk(), difference.field());
  }

  private static String orBlank(@Nullable String text) {
    return text == null || text.isBlank() ? BLANK : text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String decimal(@Nullable BigDecimal number) {
    return number == null ? "" : Words.decimal(number);
  }
}
