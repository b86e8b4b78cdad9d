package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.PdfFonts.Fitted;
import id.teladan.platform.PdfFonts.Sizes;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfFontsTest {

  private static final Sizes NAME = new Sizes(30, 16, 1);
  private static final float WIDTH = 500;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"Nur'aini\", \"Nur'aini\"",
        "Renée Ólafsdóttir, Renée Ólafsdóttir",
        "Ngô Thị Hồng, Ngô Thị Hồng",
        "Siti 🌸 Aminah 👩🏽‍⚕️, Siti Aminah",
        "⭐️Ketut⭐️, Ketut",
        "田中 Sari, □□ Sari",
        "Ａｎｉ, Ani",
        "\"Ani\tRina\", Ani Rina",
        "A\u200Bni\uD83D, Ani",
      })
  void aNameIsReducedToWhatCanBeDrawn(String typed, String drawn) {
    assertThat(PdfFonts.printable(typed)).isEqualTo(drawn);
  }

  @Test
  void aDecomposedLetterIsComposed() {
    assertThat(PdfFonts.printable("Andre\u0301")).isEqualTo("André");
  }

  @Test
  void aLongNameShrinksAndThenBreaksBetweenWords() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfFonts fonts = new PdfFonts(document);
      String shorter = "Raden Ayu Siti Nurhaliza Kusumawardhani";
      String longer = shorter + " binti Muhammad Abdurrahman Wirahadikusumah Sastranegara";

      Fitted shrunk = fonts.fit(Typeface.SERIF_BOLD, NAME, WIDTH, shorter);
      Fitted broken = fonts.fit(Typeface.SERIF_BOLD, NAME, WIDTH, longer);

      assertThat(shrunk.lines()).containsExactly(shorter);
      assertThat(shrunk.size()).isBetween(16f, 29.5f);
      assertThat(broken.size()).isEqualTo(16);
      assertThat(String.join(" ", broken.lines())).isEqualTo(longer);
      assertThat(broken.lines())
          .allMatch(line -> fonts.width(Typeface.SERIF_BOLD, broken.size(), line) <= WIDTH);
    }
  }

  @Test
  void aWordWiderThanTheLineIsCutAndLosesNothing() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfFonts fonts = new PdfFonts(document);
      String word = "W".repeat(200);

      Fitted fitted = fonts.fit(Typeface.SANS, NAME, WIDTH, word);

      assertThat(String.join("", fitted.lines())).isEqualTo(word);
      assertThat(fitted.lines())
          .allMatch(line -> fonts.width(Typeface.SANS, fitted.size(), line) <= WIDTH);
    }
  }

  @Test
  void aPaperIsArchivalAndItsTextCanBeReadBack() throws Exception {
    String name = "Nur'aini <Ólafsdóttir> & Ngô Thị Hồng";
    byte[] bytes;
    try (Document document = new Document(name, Instant.parse("2026-10-06T02:30:00.123Z"))) {
      DocumentPage page = document.addPage(Document.A4_LANDSCAPE);
      float y = 500;
      for (Typeface typeface : Typeface.values()) {
        y -= 40;
        page.text(new DocumentPage.Style(typeface, 20, Color.BLACK), 40, y, name);
      }
      bytes = document.toBytes();
    }

    try (PDDocument read = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(read)).contains(name);
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo(name);
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
    }
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
        Foundries.defaultInstance()
            .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_2_B)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false).validate(parser);
      assertThat(result.getTestAssertions()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }
}
