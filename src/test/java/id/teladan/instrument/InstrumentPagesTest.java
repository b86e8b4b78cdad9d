package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentPagesTest {

  private static final PortalClient PANITIA = TestAccount.as(Role.COMMITTEE).browser();
  private static final PortalClient PENILAI = TestAccount.as(Role.ASSESSOR).browser();

  private final String code = "UJI-" + Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);

  @Test
  void theListNamesEveryVersion() {
    Answer list = PENILAI.get("/instrumen");

    assertThat(list.text())
        .contains("/instrumen/LP-ILP-2026/1", "/instrumen/KB-2026/1", "Terbit")
        .doesNotContain("/instrumen/baru");
    assertThat(PANITIA.get("/instrumen").text()).contains("/instrumen/baru");
  }

  @Test
  void anInstrumentIsReadWhole() {
    String page = PENILAI.get("/instrumen/LP-ILP-2026/1").text();

    assertThat(page)
        .contains("Alat di tempat datar dan dinolkan <strong>(kritis)</strong>")
        .contains("8 kali atau lebih")
        .contains("bagian A paling banyak 50% dari bobotnya")
        .contains("Bandingkan bagian D, lalu H, lalu E")
        .doesNotContain("Salin jadi draf", "Tarik dari pemakaian");
    assertThat(PENILAI.get("/instrumen/LP-ILP-2026/99").status()).isEqualTo(404);
  }

  @Test
  void aCopyIsSavedChangedAndPublished() {
    String copy = PANITIA.get("/instrumen/baru?salin=KB-2026&versi=1").text();
    assertThat(copy).contains("code: KB-2026");

    Answer saved = upload(document());
    assertThat(saved.status()).isEqualTo(303);
    assertThat(saved.header("Location")).endsWith("/instrumen/" + code + "/1?pesan=tersimpan");
    assertThat(PANITIA.get("/instrumen/" + code + "/1").text()).contains("Terbitkan");
    assertThat(PANITIA.get("/instrumen/" + code + "/1/ubah").text()).contains("code: " + code);
    assertThat(PANITIA.submit("/instrumen/" + code + "/1/buang", Map.of()).status()).isEqualTo(303);
    assertThat(PANITIA.get("/instrumen/" + code + "/1").status()).isEqualTo(404);
    assertThat(upload(document()).status()).isEqualTo(303);

    assertThat(PANITIA.submit("/instrumen/" + code + "/1/terbit", Map.of()).status())
        .isEqualTo(303);
    assertThat(PANITIA.get("/instrumen/" + code + "/1/ubah").status()).isEqualTo(409);
    assertThat(PANITIA.get("/instrumen/" + code + "/1").text()).contains("Tarik dari pemakaian");
    assertThat(PANITIA.submit("/instrumen/" + code + "/1/tarik", Map.of()).status()).isEqualTo(303);
    assertThat(PANITIA.get("/instrumen/" + code + "/1").text()).contains("Ditarik");
  }

  @Test
  void aWrongDocumentComesBackWithEachFaultBesideIt() {
    Answer answer =
        upload(document().replace("weight: 15", "weight: 14").replace("Tes tulis", "<script>"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("hal perlu diperbaiki", "Jumlah bobot 98, seharusnya 100.", "sections[3].items")
        .contains("&lt;script&gt;")
        .doesNotContain("<script>\n");
  }

  @Test
  void whatCannotBeReadComesBackToo() {
    assertThat(upload("a: [").status()).isEqualTo(422);
    assertThat(upload("").text()).contains("Dokumen kosong.").doesNotContain("></code>");
    assertThat(upload("{\"a\": }").text()).contains("Bukan JSON yang sah");
    assertThat(upload("x".repeat(1_000_001)).status()).isEqualTo(413);
  }

  @Test
  void anyOtherFormIsRefused() {
    assertThat(PANITIA.submit("/instrumen", Map.of("dokumen", "x")).status()).isEqualTo(415);
    assertThat(post("rusak").status()).isEqualTo(400);
    assertThat(PANITIA.get("/instrumen/baru?salin=KB-2026&versi=satu").status()).isEqualTo(404);
    assertThat(PANITIA.get("/instrumen/baru?salin=TIDAK-ADA&versi=1").status()).isEqualTo(404);
    assertThat(PANITIA.get("/instrumen/baru?salin=KB-2026").status()).isEqualTo(200);
  }

  @Test
  void aFileCountsBeforeTheTextArea() {
    String body =
        part("dokumen", "", "code: SALAH")
            + part("berkas", "; filename=\"uji.yaml\"", document())
            + "--batas--\r\n";

    assertThat(post(body).status()).isEqualTo(303);
  }

  @Test
  void theDownloadIsTheDocument() {
    Answer file = PENILAI.get("/instrumen/LP-ILP-2026/1/unduh");

    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"LP-ILP-2026-1.yaml\"");
    assertThat(DocumentReader.read(file.text(), Format.YAML, Instruments.KNOWN))
        .isEqualTo(new DocumentCheck.Good(Instruments.POSYANDU));
  }

  @Test
  void whoOnlyReadsGetsNoForms() {
    assertThat(PENILAI.get("/instrumen/baru").status()).isEqualTo(403);
    assertThat(PENILAI.submit("/instrumen/KB-2026/1/tarik", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void fromWhichScoreOnEvidenceIsDemandedStandsBesideTheItem() {
    String demanding = document().replaceFirst("( +)evidence: \\[DOC]", "$0\n$1evidenceFrom: 3");
    assertThat(upload(demanding).status()).isEqualTo(303);

    assertThat(PANITIA.get("/instrumen/" + code + "/1").text())
        .containsOnlyOnce("Bukti: dokumen, wajib mulai skor 3");
  }

  private String document() {
    return InstrumentYaml.write(Instruments.KADER).replace("code: KB-2026", "code: " + code);
  }

  private static Answer upload(String document) {
    return post(
        part("dokumen", "", document) + part("berkas", "; filename=\"\"", "") + "--batas--\r\n");
  }

  private static Answer post(String body) {
    return PANITIA.send(
        "POST",
        "/instrumen",
        BodyPublishers.ofString(body),
        "Content-Type",
        "multipart/form-data; boundary=batas");
  }

  private static String part(String name, String more, String content) {
    return "--batas\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(name, more, content);
  }
}
