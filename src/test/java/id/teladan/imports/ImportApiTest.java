package id.teladan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class ImportApiTest {

  private static final String BOUNDARY = "batas-" + Ids.next();
  private static final String RUN = "/api/v1/imports?register=kader";

  private Registers registers;
  private TestAccount account;
  private PortalClient pelatih;
  private PosyanduId elang;
  private String file;

  @BeforeEach
  void makeAnOffice() {
    registers = Registers.on(MariaDb.jdbi());
    PuskesmasId office = registers.newPuskesmas();
    elang = registers.newPosyandu(office);
    account = TestAccount.with(new Grant(Role.TRAINER, Scope.puskesmas(office.value())));
    pelatih = account.api();
    String name =
        registers
            .posyandu()
            .service()
            .get(Registers.actor(Role.VIEWER, office), elang)
            .posyandu()
            .name();
    file =
        "nama,posyandu,kode_desa,jenis_kelamin\nCitra,%s,16.03.07.2005,P\nDewi,%s,16.03.07.2005,X\n"
            .formatted(name, name);
  }

  @Test
  void aFileIsTriedAppliedRepeatedAndTakenBack() {
    Answer tried = upload(RUN + "&dryRun=true", file);
    assertThat(tried.status()).isEqualTo(200);
    assertThat(kader()).isZero();
    Answer done = upload(RUN, file);
    assertThat(done.status()).isEqualTo(201);
    assertThat(done.json().path("rows").asInt()).isEqualTo(2);
    assertThat(done.json().path("created").asInt()).isEqualTo(1);
    assertThat(done.json().path("rejected"))
        .hasToString(
            "[{\"row\":3,\"field\":\"jenis_kelamin\",\"problem\":\"'X' bukan P atau L\"}]");
    assertThat(kader()).isEqualTo(1);
    assertThat(upload(RUN, file).json().path("unchanged").asInt()).isEqualTo(1);

    String path = "/api/v1/imports/" + done.json().path("id").asText();
    assertThat(pelatih.get(path).json().path("status").asText()).isEqualTo("APPLIED");
    assertThat(pelatih.delete(path).status()).isEqualTo(204);
    assertThat(pelatih.delete(path).status()).isEqualTo(204);
    assertThat(kader()).isZero();
    assertThat(pelatih.delete("/api/v1/imports/" + Ids.next()).status()).isEqualTo(404);
  }

  @Test
  void whatCannotBeReadIsAnsweredClearly() {
    assertThat(upload(RUN, "").slug()).isEqualTo("file-unreadable");
    assertThat(upload(RUN, "a,b\n1,2\n").slug()).isEqualTo("file-unreadable");
    assertThat(upload("/api/v1/imports?register=kucing", file).slug()).isEqualTo("invalid-fields");
    assertThat(upload("/api/v1/imports", file).slug()).isEqualTo("invalid-fields");
    assertThat(send(pelatih, RUN, null).slug()).isEqualTo("invalid-fields");
    assertThat(upload("/api/v1/imports?register=posyandu", file).slug()).isEqualTo("forbidden");
    assertThat(pelatih.post(RUN, "{}").status()).isEqualTo(415);
    assertThat(upload(RUN, "x".repeat(12 * 1024 * 1024)).status()).isEqualTo(413);
  }

  @Test
  void aTemplateIsAFileThatCanBeFilled() {
    for (String register : new String[] {"posyandu", "kader", "puskesmas"}) {
      String address = "/api/v1/imports/template?register=" + register;
      Answer csv = pelatih.get(address);
      assertThat(csv.header("Content-Type")).startsWith("text/csv");
      assertThat(TableFile.read(csv.bytes()).header().get(0)).isIn("nama", "kode");
      Answer xlsx = pelatih.get(address + "&format=xlsx");
      assertThat(xlsx.header("Content-Type")).contains("spreadsheetml");
      Table empty = TableFile.read(xlsx.bytes());
      assertThat(empty.header()).isEqualTo(TableFile.read(csv.bytes()).header());
      assertThat(empty.rows()).allMatch(Table.Row::isBlank);
      assertThat(pelatih.get(address + "&format=pdf").text()).contains("\"field\":\"format\"");
    }
  }

  @Test
  void aPersonChecksAppliesAndTakesBack() {
    PortalClient browser = account.browser();
    assertThat(browser.get("/impor").text())
        .contains("Berkas contoh")
        .doesNotContain("puskesmas.csv");
    Answer tried = form(browser, "kader", file);
    assertThat(tried.status()).isEqualTo(303);
    String page = tried.header("Location").replaceFirst("^https?://[^/]+", "");

    assertThat(browser.get(page).text())
        .contains("Ini baru pemeriksaan", "bukan P atau L", "Terapkan 1 baru, 0 berubah");
    assertThat(browser.submit(page + "/terapkan", Map.of()).status()).isEqualTo(303);
    assertThat(kader()).isEqualTo(1);
    assertThat(browser.get(page).text()).contains("Batalkan impor");
    assertThat(browser.submit(page + "/batal", Map.of()).status()).isEqualTo(303);
    assertThat(kader()).isZero();
    assertThat(form(browser, "kader", "kosong").text()).contains("Baris 1 harus memuat judul");
    assertThat(browser.get("/impor/contoh/kader.csv").text()).contains("tanggal_lahir");
    assertThat(TableFile.read(browser.get("/impor/contoh/kader.xlsx").bytes()).header())
        .contains("tanggal_lahir");
  }

  private int kader() {
    return pelatih.get("/api/v1/kader?posyanduId=" + elang).json().path("items").size();
  }

  private Answer upload(String path, String content) {
    return send(pelatih, path, content);
  }

  private static Answer send(PortalClient client, String path, @Nullable String content) {
    return multipart(
        client,
        path,
        content == null ? filePart("x").replace("\"file\"", "\"berkas\"") : filePart(content));
  }

  private static Answer form(PortalClient client, String register, String content) {
    return multipart(
        client,
        "/impor",
        "--%s\r\nContent-Disposition: form-data; name=\"register\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, register)
            + filePart(content));
  }

  private static String filePart(String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"kader.csv\"\r\n"
            .formatted(BOUNDARY)
        + "Content-Type: text/csv\r\n\r\n"
        + content
        + "\r\n";
  }

  private static Answer multipart(PortalClient client, String path, String parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(parts.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return client.send(
        "POST",
        path,
        BodyPublishers.ofByteArray(body.toByteArray()),
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY);
  }
}
