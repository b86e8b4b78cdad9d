package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.teladan.certificate.Award.Line;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

  private static final LocalDate OCTOBER_9 = LocalDate.of(2026, 10, 9);
  private static final VerificationCode CODE = VerificationCode.random(new SecureRandom());
  private static final String ADDRESS = "https://teladan.example.go.id/v/" + CODE;

  @Test
  void theFrontSaysEverythingThatThePublicPageSays() throws IOException {
    String text = text(draw(trained("Nur'aini Ólafsdóttir")));

    assertThat(text)
        .contains("SERTIFIKAT")
        .contains("Nomor: 0047/SERT-KADER/PKM-TE/X/2026")
        .contains("Nur'aini Ólafsdóttir")
        .contains("Kader Posyandu Elang, Desa Lingga")
        .contains("Pelatihan Keterampilan Dasar Kader Posyandu")
        .contains("selama 40 JPL (@ 45 menit), tanggal 3–6 Oktober 2026, di Aula Puskesmas")
        .contains("PUSKESMAS TANJUNG ENIM")
        .contains("Tanjung Enim, 9 Oktober 2026")
        .contains("Kepala Puskesmas Tanjung Enim")
        .contains("dr. Contoh Wiratama")
        .contains(CODE.toString());
  }

  @Test
  void theTableOnTheBackAddsUp() throws IOException {
    String text = text(draw(trained("Ani")));

    assertThat(text)
        .contains("Daftar Materi")
        .contains("Pengelolaan Posyandu")
        .contains("Jumlah 40");
  }

  @Test
  void aStrangerReadsTheAddressFromTheRenderedQr() throws Exception {
    assertThat(decodeQr(draw(trained("Ani")))).isEqualTo(ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "Siti 🌸 Aminah",
        "Raden Ayu Siti Nurhaliza Kusumawardhani binti Muhammad Abdurrahman Wirahadikusumah",
        "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "<script>alert('x')</script> & \"Ani\""
      })
  void noNameRunsOverTheEdge(String name) throws IOException {
    byte[] pdf = draw(named(trained(name), name.repeat(200 / name.length() + 1)));

    for (TextPosition position : positions(pdf)) {
      assertThat(position.getXDirAdj()).isGreaterThan(26);
      assertThat(position.getXDirAdj() + position.getWidthDirAdj()).isLessThan(816);
      assertThat(position.getYDirAdj()).isBetween(26f, 569f);
    }
  }

  @Test
  void everyTypefaceIsEmbedded() throws IOException {
    try (PDDocument read = Loader.loadPDF(draw(trained("Ani")))) {
      for (PDPage page : read.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void aLongTableGoesOnOnAnotherPage() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      lines.add(new Line("Materi ke-" + i + " yang panjang ".repeat(5), "Inti", 1));
    }
    byte[] pdf = draw(withLines(trained("Ani"), lines));

    assertThat(text(pdf)).contains("Materi ke-60").contains("Jumlah 60");
    assertThat(positions(pdf)).allMatch(position -> position.getYDirAdj() < 569);
  }

  @Test
  void samplesToLookAt() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "samples"));
    for (CertificateKind kind : CertificateKind.values()) {
      byte[] pdf = draw(sample(kind));
      Path file = Files.write(folder.resolve("certificate-" + kind + ".pdf"), pdf);
      assertThat(file).isNotEmptyFile();
      assertThat(pdf.length).isLessThan(120_000);
    }
  }

  private static byte[] draw(Award award) {
    Issuer issuer =
        new Issuer(
            "PKM-TE",
            "Puskesmas Tanjung Enim",
            "Tanjung Enim",
            "dr. Contoh Wiratama",
            "Kepala Puskesmas Tanjung Enim");
    CertificateNumber number = new CertificateNumber(47, award.kind(), "PKM-TE", OCTOBER_9);
    return CertificatePdf.draw(
        new Paper(award, issuer, number, CODE), ADDRESS, Instant.parse("2026-10-09T03:00:00Z"));
  }

  private static Award sample(CertificateKind kind) {
    Award trained = trained("Nur'aini Ólafsdóttir Contoh");
    return switch (kind) {
      case SERTIFIKAT -> trained;
      case SURAT_KETERANGAN -> withKind(trained, kind, trained.title(), 40, trained.lines());
      case PIAGAM ->
          withKind(
              trained,
              kind,
              "Juara I Lomba Posyandu Bidang Kesehatan (ILP) Kecamatan Lawang Kidul 2026",
              null,
              List.of());
      case TKK ->
          withKind(
              trained,
              kind,
              "Kader Madya",
              null,
              List.of(
                  new Line("Pengelolaan Posyandu", "4 dari 4 keterampilan tuntas", null),
                  new Line("Bayi dan balita", "7 dari 7 keterampilan tuntas", null)));
    };
  }

  private static Award trained(String name) {
    UUID kader = UUID.fromString("01920000-0000-7000-8000-000000000001");
    return new Award(
        "pelatihan/x",
        CertificateKind.SERTIFIKAT,
        kader,
        kader,
        name,
        "Kader Posyandu Elang, Desa Lingga",
        "Pelatihan Keterampilan Dasar Kader Posyandu (paket 25)",
        40,
        new Period(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 10, 6)),
        "Aula Puskesmas Tanjung Enim",
        List.of(
            new Line("Kebijakan layanan primer dan Posyandu", "Dasar", 2),
            new Line("Pengelolaan Posyandu", "Inti", 9),
            new Line("Bayi dan balita", "Inti", 10),
            new Line("Ibu hamil dan menyusui", "Inti", 7),
            new Line("Usia sekolah dan remaja", "Inti", 4),
            new Line("Usia dewasa dan lansia", "Inti", 6),
            new Line("Membangun komitmen belajar, RTL", "Penunjang", 2)));
  }

  private static Award named(Award award, String name) {
    return award.named(name);
  }

  private static Award withLines(Award award, List<Line> lines) {
    return withKind(award, award.kind(), award.title(), 60, lines);
  }

  private static Award withKind(
      Award award, CertificateKind kind, String title, Integer hours, List<Line> lines) {
    return new Award(
        award.occasion(),
        kind,
        award.holderId(),
        award.kaderId(),
        award.name(),
        award.affiliation(),
        title,
        hours,
        award.period(),
        award.venue(),
        lines);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  private static List<TextPosition> positions(byte[] pdf) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
              all.add(position);
              super.processTextPosition(position);
            }
          };
      assertThat(stripper.getText(read)).isNotBlank();
    }
    return all;
  }

  static String decodeQr(byte[] pdf) throws IOException, NotFoundException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(read).renderImageWithDPI(0, 150);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(source)),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (ReaderException e) {
      throw new AssertionError("no QR code on the page", e);
    }
  }
}
