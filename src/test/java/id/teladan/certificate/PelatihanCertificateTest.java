package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.KaderId;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TrainingVillage;
import id.teladan.testing.Waiting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PelatihanCertificateTest {

  private final TrainingVillage village = new TrainingVillage(MariaDb.jdbi());
  private final PortalClient trainer = TestAccount.with(village.grant(Role.TRAINER)).api();
  private final String path = "/api/v1/pelatihan/" + Ids.next();
  private final KaderId passed = village.kader();
  private final KaderId attended = village.kader();
  private final KaderId absent = village.kader();

  @Test
  void whoPassedGetsACertificateAndWhoAttendedALetter() throws Exception {
    hold();
    assertThat(trainer.post(path + "/completion", "{}").status()).isEqualTo(200);

    awaitAll(trainer.post(path + "/certificates", ""));

    JsonNode first = only(passed);
    assertThat(first.get("kind").asText()).isEqualTo("SERTIFIKAT");
    assertThat(first.get("hours").asInt()).isEqualTo(8);
    assertThat(first.get("title").asText()).isEqualTo("Antropometri balita");
    assertThat(only(attended).get("kind").asText()).isEqualTo("SURAT_KETERANGAN");
    assertThat(trainer.get("/api/v1/certificates?kaderId=" + absent).json().get("items")).isEmpty();
    String paper = paper(first);
    assertThat(paper)
        .contains("Antropometri balita")
        .contains("selama 8 JPL")
        .contains("2 Maret 2026")
        .contains("Aula Contoh")
        .contains("Daftar Materi")
        .contains("Jumlah 8");
  }

  @Test
  void nothingIsGivenOutBeforeTheCompletion() {
    hold();

    Answer early = trainer.post(path + "/certificates", "");

    assertThat(early.status()).isEqualTo(409);
    assertThat(early.slug()).isEqualTo("pelatihan-not-completed");
  }

  @Test
  void onceGivenOutTheResultsStand() throws Exception {
    hold();
    assertThat(trainer.post(path + "/completion", "{}").status()).isEqualTo(200);
    awaitAll(trainer.post(path + "/certificates", ""));

    assertThat(trainer.post(path + "/completion", "{}").slug()).isEqualTo("certificates-issued");
    awaitAll(trainer.post(path + "/certificates", ""));
    assertThat(trainer.get("/api/v1/certificates?kaderId=" + passed).json().get("items"))
        .hasSize(1);
  }

  @Test
  void theTrainerGivesThemOutOnThePage() throws Exception {
    hold();
    assertThat(trainer.post(path + "/completion", "{}").status()).isEqualTo(200);
    PortalClient browser = TestAccount.with(village.grant(Role.TRAINER)).browser();
    String page = path.replace("/api/v1", "") + "/sertifikat";

    assertThat(browser.get(page).text()).contains("Sudah terbit 0 dari 2");
    assertThat(browser.submit(page, Map.of()).status()).isEqualTo(303);
    Waiting.until(() -> browser.get(page).text(), text -> text.contains("Sudah terbit 2 dari 2"));
  }

  private void hold() {
    Answer created =
        trainer.put(
            path,
            """
            {"course": "K-BB1", "title": "Antropometri balita", "startsOn": "2026-03-02",
             "endsOn": "2026-03-02", "venue": "Aula Contoh", "capacity": 10,
             "trainers": ["dr. Contoh"],
             "sessions": [{"title": "Materi", "hours": 8, "startsAt": "2026-03-02T01:00:00Z",
                           "endsAt": "2026-03-02T07:00:00Z"}],
             "puskesmasId": "%s"}
            """
                .formatted(village.puskesmas()));
    assertThat(created.status()).isEqualTo(201);
    String session = created.json().path("sessions").path(0).path("id").asText();
    for (KaderId kader : List.of(passed, attended, absent)) {
      assertThat(trainer.put(path + "/enrollments/" + kader, "{}").status()).isEqualTo(200);
    }
    checkIn(session, passed);
    checkIn(session, attended);
    assertThat(trainer.put(path + "/tests/POST/" + passed, "{\"score\": 90}").status())
        .isEqualTo(200);
    assertThat(trainer.put(path + "/tests/POST/" + attended, "{\"score\": 40}").status())
        .isEqualTo(200);
  }

  private void checkIn(String session, KaderId kader) {
    Answer answer =
        trainer.post(
            "/api/v1/check-ins",
            """
            {"checkIns": [{"id": "%s", "sessionId": "%s", "kaderId": "%s",
              "at": "2026-03-02T01:00:00Z", "device": "tablet-1", "method": "MANUAL"}]}
            """
                .formatted(Ids.next(), session, kader));
    assertThat(answer.json().findValuesAsText("outcome")).containsExactly("STORED");
  }

  private void awaitAll(Answer ordered) {
    assertThat(ordered.status()).isEqualTo(202);
    Waiting.untilDone(trainer, ordered);
  }

  private JsonNode only(KaderId kader) {
    JsonNode items = trainer.get("/api/v1/certificates?kaderId=" + kader).json().get("items");
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private String paper(JsonNode certificate) throws IOException {
    byte[] pdf =
        trainer.get("/api/v1/certificates/" + certificate.get("id").asText() + ".pdf").bytes();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }
}
