package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.result.Minutes.DeskDifference;
import id.teladan.result.Minutes.ModeratedItem;
import id.teladan.result.Minutes.OrderedTie;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MinutesPdfTest {

  private static final Instant NOON = Instant.parse("2026-08-14T05:00:00Z");
  private static final Decision SECOND =
      new Decision(
          CompetitionId.next(),
          2,
          "Disetujui bulat",
          "SK Kepala Puskesmas 12/2026",
          "Aula Puskesmas",
          NOON,
          "panitia",
          "ab".repeat(32));

  @Test
  void itNamesWhatABeritaAcaraMustName() throws IOException {
    String text =
        textOf(
            MinutesPdf.of(
                minutes(
                    Rows.ranked(1, "Kenanga", "83.00"),
                    Rows.ranked(2, "Anggrek", "81.00", new Tie("H"), 1),
                    Rows.unranked("Seroja", Unranked.ABSENT, "Banjir")),
                SECOND,
                NOON));

    assertThat(text)
        .contains("BERITA ACARA PENILAIAN", "Lomba Posyandu", "Nomor 2")
        .contains("Perubahan atas berita acara nomor 1")
        .contains("Jumat, 14 Agustus 2026", "Aula Puskesmas", "SK Kepala Puskesmas 12/2026")
        .contains("Dr. Sari, Pak Budi")
        .contains("Kenanga", "83,00", "16.03.07-1", "Lingga")
        .contains("1 penilai")
        .contains("Tidak hadir: Banjir")
        .contains("D8", "penilai1 4: sesuai")
        .contains("A1", "4", "2,5")
        .contains("peringkat 4 diputus pleno dengan urutan Teratai, Dahlia")
        .contains("Inovasi lebih berdampak")
        .contains("Disetujui bulat", "ab".repeat(32))
        .contains("Halaman 1 dari 1");
  }

  @Test
  void aDraftSaysThatNothingIsDecided() throws IOException {
    assertThat(textOf(MinutesPdf.of(minutes(Rows.ranked(1, "Kenanga", "83.00")), null, NOON)))
        .contains("BELUM DITETAPKAN")
        .doesNotContain("Nomor 1");
  }

  @Test
  void aLongTableRunsOverSeveralPagesWithItsHead() throws IOException {
    RecapRow[] rows =
        IntStream.rangeClosed(1, 200)
            .mapToObj(rank -> Rows.ranked(rank, "Posyandu nomor " + rank, "80.00"))
            .toArray(RecapRow[]::new);
    byte[] pdf = MinutesPdf.of(minutes(rows), SECOND, NOON);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(4);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
      PDFTextStripper third = new PDFTextStripper();
      third.setStartPage(3);
      third.setEndPage(3);
      assertThat(third.getText(document)).contains("Asal Penalti", "Halaman 3 dari");
    }
    assertThat(textOf(pdf)).contains("Posyandu nomor 1 ", "Posyandu nomor 200");
  }

  @Test
  void nobodySignsAPageThatSaysNothing() throws IOException {
    for (int rows = 1; rows < 40; rows++) {
      RecapRow[] ranked =
          IntStream.rangeClosed(1, rows)
              .mapToObj(rank -> Rows.ranked(rank, "Posyandu nomor " + rank, "80.00"))
              .toArray(RecapRow[]::new);
      try (PDDocument document = Loader.loadPDF(MinutesPdf.of(minutes(ranked), SECOND, NOON))) {
        PDFTextStripper last = new PDFTextStripper();
        last.setStartPage(document.getNumberOfPages());
        assertThat(last.getText(document)).contains("Demikian berita acara", "Pak Budi");
      }
    }
  }

  @Test
  void onlyPosyanduHaveRegistrationNumbers() throws IOException {
    RecapRow kader =
        new RecapRow(
            1,
            EntryId.next(),
            "Citra",
            "Elang, Lingga",
            null,
            EntryStatus.REGISTERED,
            null,
            null,
            3,
            Map.of(),
            new BigDecimal("80"),
            BigDecimal.ZERO,
            new BigDecimal("80"),
            Band.GOOD,
            null,
            0);

    assertThat(textOf(MinutesPdf.of(minutes(kader), SECOND, NOON))).doesNotContain("registrasi");
    assertThat(textOf(MinutesPdf.of(minutes(Rows.ranked(1, "Kenanga", "83.00")), SECOND, NOON)))
        .contains("No. registrasi", "16.03.07-1");
  }

  @Test
  void whateverANameHoldsThereIsAPaper() throws IOException {
    String longest = "Sangatpanjang".repeat(30);

    assertThat(
            textOf(
                MinutesPdf.of(
                    minutes(
                        Rows.ranked(1, "<script>alert('x')</script> 😀", "81.00"),
                        Rows.ranked(2, "प्रिया \u0000\u200b", "80.00"),
                        Rows.ranked(3, longest, "79.00")),
                    SECOND,
                    NOON)))
        .contains("script");
  }

  @Test
  void theSameMinutesAlwaysGiveTheSamePaper() {
    Minutes minutes = minutes(Rows.ranked(1, "Kenanga", "83.00"));

    assertThat(MinutesPdf.of(minutes, SECOND, NOON))
        .isEqualTo(MinutesPdf.of(minutes, SECOND, NOON.plusSeconds(3600)));
  }

  private static Minutes minutes(RecapRow... rows) {
    return new Minutes(
        "Lomba Posyandu",
        "Kecamatan Lawang Kidul",
        "LP-ILP-2026 versi 1",
        LocalDate.of(2026, 8, 1),
        LocalDate.of(2026, 8, 14),
        "cd".repeat(32),
        List.of("Dr. Sari", "Pak Budi"),
        Rows.recap(rows),
        List.of(
            new ModeratedItem(
                "Kenanga",
                "D8",
                Flag.SPREAD,
                List.of("penilai1 4: sesuai", "penilai2 2: ya"),
                true)),
        List.of(new DeskDifference("Kenanga", "A1", "4", "2,5")),
        List.of(new OrderedTie(4, List.of("Teratai", "Dahlia"), "Inovasi lebih berdampak")));
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
