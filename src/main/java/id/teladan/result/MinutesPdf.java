package id.teladan.result;

import id.teladan.platform.Document;
import id.teladan.platform.DocumentFlow;
import id.teladan.platform.DocumentPage.Style;
import id.teladan.platform.Typeface;
import id.teladan.platform.Words;
import id.teladan.result.Minutes.OrderedTie;
import java.awt.Color;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
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
    MinutesTables.ranked(flow, rows.stream().filter(row -> row.rank() != null).toList());
    minutes.ordered().forEach(tie -> orderedTie(flow, tie));
    flow.gap(10);
    flow.keep(70);
    flow.paragraph(DocumentFlow.BOLD, "2. Peserta tanpa peringkat");
    flow.gap(4);
    MinutesTables.unranked(flow, rows.stream().filter(row -> row.rank() == null).toList());
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
    MinutesTables.moderated(flow, minutes.moderated());
    flow.gap(10);
    flow.keep(70);
    flow.paragraph(
        DocumentFlow.BOLD, "4. Selisih lebih dari 1 antara tahap administrasi dan lapangan");
    flow.gap(4);
    MinutesTables.differences(flow, minutes.differences());
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

  private static String orBlank(@Nullable String text) {
    return text == null || text.isBlank() ? BLANK : text;
  }
}
