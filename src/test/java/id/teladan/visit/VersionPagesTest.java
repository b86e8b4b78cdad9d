package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.Arena;
import id.teladan.testing.OwnInstrument;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing the version of a competition and moving a sheet, on pages and without JavaScript. */
class VersionPagesTest {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final OwnInstrument own = new OwnInstrument(arena, ani);
  private final UUID sheet = arena.sheet(ani, own.visit());
  private final PortalClient assessor = ani.browser();
  private final PortalClient committee = arena.committeeAccount().browser();
  private final String page = "/lomba/" + own.competition() + "/instrumen";

  @BeforeEach
  void answer() {
    var taken =
        ani.api()
            .post(
                "/api/v1/sheets/%s/operations".formatted(sheet),
                Arena.body(OwnInstrument.answersToOne()));
    assertThat(taken.status()).isEqualTo(200);
  }

  @Test
  void theCommitteeSeesWhatDiffersAndPutsItIntoForce() {
    own.write(2);
    own.publish(2);
    assertThat(committee.get("/lomba/" + own.competition()).text()).contains(page);
    assertThat(committee.get(page).text())
        .contains("Pakai versi 2", "Buku catatan tersedia", "tingkat jawaban", "Kunjungan rumah");

    Answer silent = committee.submit(page, Map.of("versi", "2", "alasan", " "));
    Answer changed = committee.submit(page, Map.of("versi", "2", "alasan", "Juknis baru"));

    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.text()).contains("Tulis alasannya");
    assertThat(changed.status()).isEqualTo(303);
    assertThat(own.competitionJson().at("/instrument/version").asInt()).isEqualTo(2);
    assertThat(committee.get(page).text())
        .contains("1 lembar draf masih memakai versi lain", "Pakai versi 1");
    assertThat(committee.get("/lomba/" + own.competition() + "/kunjungan").text())
        .contains("Draf, masih versi 1");
  }

  @Test
  void aSheetWithTheCommitteeIsInTheWayAndThePageSaysWhereToGiveItBack() {
    own.write(2);
    own.publish(2);
    String stateHash = ani.api().get("/api/v1/sheets/" + sheet).json().get("stateHash").asText();
    assertThat(DraftSheet.submit(ani, sheet, stateHash).status()).isEqualTo(201);

    assertThat(committee.get(page).text())
        .contains("1 lembar sudah dikirim penilai")
        .doesNotContain("Pakai versi 2");
    assertThat(committee.submit(page, Map.of("versi", "2", "alasan", "Juknis")).status())
        .isEqualTo(409);
    assertThat(new Arena().committeeAccount().browser().get(page).status()).isEqualTo(404);
    assertThat(assessor.get(page).status()).isEqualTo(403);
  }

  @Test
  void theAssessorLooksMovesAndGoesBack() {
    own.goOnToTwo();
    String summary = "/lembar/" + sheet + "/ringkasan";
    String there = "/lembar/" + sheet + "/versi/2";
    assertThat(assessor.get("/lembar/" + sheet + "/bagian/A").text())
        .contains("Instrumen versi 2 sudah berlaku", there);
    assertThat(assessor.get(summary).text())
        .contains("Instrumen versi 2 sudah berlaku")
        .doesNotContain("Kirim lembar nilai");
    assertThat(assessor.get(there).text())
        .contains("Pindahkan ke versi 2", "jawaban dipertahankan, periksa lagi")
        .contains("jawaban lama tidak cocok: nilai lagi", "80,00", "30,00");

    assertThat(assessor.submit(there, Map.of()).status()).isEqualTo(303);
    assertThat(assessor.get(summary).text())
        .contains("Kunjungan rumah", "30,00 dari 100", "Bandingkan dengan versi 1")
        .doesNotContain("sudah berlaku");
    assertThat(assessor.get("/lembar/" + sheet + "/bagian/A").text())
        .contains("1 dari 3 butir")
        .doesNotContain("Penyuluhan");

    assertThat(assessor.submit("/lembar/" + sheet + "/versi/1", Map.of()).status()).isEqualTo(303);
    assertThat(assessor.get(summary).text()).contains("80,00 dari 100");
  }

  @Test
  void aVersionThatTheCompetitionNeverHadIsNotShown() {
    assertThat(assessor.get("/lembar/" + sheet + "/versi/7").status()).isEqualTo(409);
    assertThat(assessor.get("/lembar/" + sheet + "/versi/baru").status()).isEqualTo(404);
    assertThat(assessor.submit("/lembar/" + sheet + "/versi/7", Map.of()).status()).isEqualTo(409);
  }
}
