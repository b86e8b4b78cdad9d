package id.teladan.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.DemoPortal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

/** Pages to which no link leads in the demo data, or only under another state of things. */
final class TourStops {

  private TourStops() {}

  /** What a stranger is sent by others: a paper's check, and the words of a problem. */
  static List<String> ofAStranger() {
    String code = first("certificates", "ISSUED").path("verificationCode").asText();
    return List.of("/v/" + code, "/problems/not-found");
  }

  /** What an administrator comes to after a decision, an upload, a draft. */
  static List<String> ofAnAdministrator(Page page) {
    String decided = first("competitions", "DECIDED").path("id").asText();
    String completed = first("pelatihan", "COMPLETED").path("id").asText();
    JsonNode late = lateSheet();
    return List.of(
        "/lomba/%s/rekap".formatted(decided),
        "/lomba/%s/penetapan".formatted(decided),
        "/lomba/%s/sertifikat".formatted(decided),
        "/pelatihan/%s/selesai".formatted(completed),
        "/pelatihan/%s/nilai".formatted(completed),
        "/pelatihan/%s/sertifikat".formatted(completed),
        "/kader/%s/nik".formatted(kaderWithNik()),
        "/jambore/%s/sertifikat".formatted(first("jambore", "FINISHED").path("id").asText()),
        "/sertifikat/penerbit/wilayah/16.03",
        "/lomba/%s/terlambat".formatted(late.path("competitionId").asText()),
        "/lomba/%s/terlambat/%s"
            .formatted(late.path("competitionId").asText(), late.at("/sheet/id").asText()),
        draftOfAnInstrument(),
        importWithAFault(page));
  }

  /** A sheet that is open, on the sections that between them have every kind of question. */
  static List<String> ofAnAssessor() {
    String visit =
        items("visits?mine=true").stream()
            .filter(one -> one.path("entryName").asText().equals("Tekukur"))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asText();
    String sheet = Ids.next().toString();
    DemoPortal.as("penilai1")
        .put("/api/v1/sheets/" + sheet, "{\"visitId\":\"%s\"}".formatted(visit));
    photograph(sheet);
    String address = "/lembar/" + sheet;
    return List.of(
        "/bukti/" + sheet,
        address + "/lanjut",
        address + "/bagian/C",
        address + "/bagian/D",
        address + "/bagian/H",
        address + "/ringkasan",
        address + "/versi/1");
  }

  private static void photograph(String sheet) {
    ByteArrayOutputStream photo = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpeg", photo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String digest = Base64.getEncoder().encodeToString(Hashes.digest(photo.toByteArray()));
    DemoPortal.as("penilai1")
        .send(
            "PUT",
            "/api/v1/sheets/%s/evidence/%s?item=A1".formatted(sheet, Ids.next()),
            BodyPublishers.ofByteArray(photo.toByteArray()),
            "Content-Digest",
            "sha-256=:" + digest + ":");
  }

  /** A visit whose sheet was handed in, and to which an answer has come since. */
  private static JsonNode lateSheet() {
    JsonNode visit =
        items("visits?mine=true").stream()
            .filter(one -> one.at("/sheet/status").asText().equals("SUBMITTED"))
            .findFirst()
            .orElseThrow();
    DemoPortal.as("penilai1")
        .post(
            "/api/v1/sheets/%s/operations".formatted(visit.at("/sheet/id").asText()),
            Arena.body(Arena.operation("A1", Arena.level(1), 1)));
    return visit;
  }

  /** Somebody who may sign in and do nothing more. */
  static String accountWithoutRole() {
    String username = "tanpa-peran";
    DemoPortal.as("admin")
        .post(
            "/api/v1/accounts",
            "{\"username\":\"%s\",\"name\":\"Tanpa Peran\",\"password\":\"%s\",\"grants\":[]}"
                .formatted(username, DemoPortal.PASSWORD));
    return username;
  }

  private static String draftOfAnInstrument() {
    ObjectNode document =
        (ObjectNode) DemoPortal.as("admin").get("/api/v1/instruments/KB-2026/versions/1").json();
    document.remove(List.of("version", "status", "hash"));
    document.put("code", "KB-TOUR");
    DemoPortal.as("admin").post("/api/v1/instruments", document.toString());
    return "/instrumen/KB-TOUR/1/ubah";
  }

  private static String importWithAFault(Page page) {
    page.navigate("/impor");
    page.selectOption("#register", "posyandu");
    page.setInputFiles(
        "#file",
        new FilePayload(
            "posyandu.csv",
            "text/csv",
            "nama;kode_desa;warna\nTanpa Desa;99.99.99.9999;biru\n"
                .getBytes(StandardCharsets.UTF_8)));
    page.press("main form button", "Enter");
    page.waitForURL("**/impor/*");
    return URI.create(page.url()).getPath();
  }

  private static String kaderWithNik() {
    return items("kader?limit=500").stream()
        .filter(one -> one.path("nikEnding").isTextual())
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  private static JsonNode first(String list, String status) {
    return items(list).stream()
        .filter(one -> one.path("status").asText().equals(status))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> items(String list) {
    String account = list.startsWith("visits") ? "penilai1" : "admin";
    return StreamSupport.stream(
            DemoPortal.as(account).get("/api/v1/" + list).json().path("items").spliterator(), false)
        .toList();
  }
}
