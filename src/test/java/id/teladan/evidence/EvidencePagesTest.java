package id.teladan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidencePagesTest {

  private static final byte[] PHOTO = SampleFiles.jpeg(320, 240);
  private static final byte[] BETTER = SampleFiles.jpeg(400, 300);

  private final SentSheet sheet = new SentSheet();
  private final PortalClient browser = sheet.ani.browser();
  private final String page = "/bukti/" + sheet.id;

  @Test
  void anEmptySheetSaysSo() {
    assertThat(browser.get(page).text())
        .contains("Belum ada bukti", "Belum ditandatangani")
        .doesNotContain("Ditolak");
  }

  @Test
  void picturesPapersRefusalsAndTheSignatureStandOnOnePage() {
    UUID photo = sheet.sent(PHOTO);
    sheet.sent(SampleFiles.pdf(1));
    sheet.send(Ids.next(), SampleFiles.lockedPdf(), "");
    String signature =
        "{\"name\":\"Ibu Contoh\",\"position\":\"Ketua\",\"image\":\"%s\",\"at\":\"2026-08-14T03:00:00Z\"}"
            .formatted(Base64.getEncoder().encodeToString(SampleFiles.png(30, 20)));
    assertThat(
            sheet
                .ani
                .api()
                .put("/api/v1/sheets/%s/signature".formatted(sheet.id), signature)
                .status())
        .isEqualTo(201);

    String text = browser.get(page).text();

    assertThat(text)
        .contains(photo + "/thumbnail", "Dokumen PDF", "Ditolak", "dikunci", "Ibu Contoh, Ketua")
        .doesNotContain("berbeda dari yang ditandatangani");
    assertThat(browser.get(sheet.path(photo) + "/thumbnail").status()).isEqualTo(200);
  }

  @Test
  void timePlaceAndSizeStandBelowAPhotoUnderItsItem() {
    sheet.send(
        Ids.next(),
        PHOTO,
        "",
        "Taken-At",
        "2026-08-14T02:30:00Z",
        "Taken-Place",
        "geo:-0.128430,104.621900;u=12");

    String text = browser.get(page).text();

    assertThat(text)
        .contains("<span class=\"item-code\">D2</span> ")
        .contains("14 Agustus 2026 09.30 WIB", "−0,12843; 104,62190 (± 12 m)", " KB · ");
  }

  @Test
  void theBoardAndTheHistoryOfASheetLeadToItsEvidence() {
    sheet.sent(PHOTO);
    sheet.submit();
    PortalClient committee = sheet.arena.committeeAccount().browser();

    String history = committee.get("/lembar/%s/riwayat".formatted(sheet.id)).text();
    String board = history.replaceFirst("(?s).*href=\"(/lomba/[^/\"]*/kunjungan)\".*", "$1");

    assertThat(history).contains("href=\"%s\"".formatted(page));
    assertThat(committee.get(board).text()).contains("href=\"%s\"".formatted(page));
    assertThat(committee.get(page).text()).contains("href=\"%s\"".formatted(board));
  }

  @Test
  void aPieceIsReplacedFromThePageAndStays() {
    UUID photo = sheet.sent(PHOTO);

    Answer answer = upload(page + "/" + photo + "/ganti", BETTER);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(browser.get(page).text()).contains("Sudah diganti", photo.toString());
    assertThat(upload(page + "/" + photo + "/ganti", new byte[0]).status()).isEqualTo(422);
    assertThat(upload(page + "/" + Ids.next() + "/ganti", BETTER).status()).isEqualTo(404);
  }

  @Test
  void theScoringPageShowsWhatAnItemHas() {
    UUID photo = sheet.sent(PHOTO);

    String section = browser.get("/lembar/%s/bagian/D".formatted(sheet.id)).text();

    assertThat(section).contains("1 berkas tersimpan", photo + "/thumbnail");
  }

  @Test
  void theCommitteeSeesItOnceTheSheetIsIn() {
    sheet.sent(PHOTO);
    PortalClient committee = sheet.arena.committeeAccount().browser();
    assertThat(committee.get(page).status()).isEqualTo(404);

    sheet.submit();

    assertThat(committee.get(page).text()).contains("/thumbnail").doesNotContain("ganti\"");
  }

  private Answer upload(String path, byte[] content) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    String head =
        """
        --batas
        Content-Disposition: form-data; name="file"; filename="foto.jpg"
        Content-Type: image/jpeg

        """;
    form.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    form.writeBytes(content);
    form.writeBytes("\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8));
    return browser.send(
        "POST",
        path,
        BodyPublishers.ofByteArray(form.toByteArray()),
        "Content-Type",
        "multipart/form-data; boundary=batas");
  }
}
