package id.teladan.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of what arrived: the committee decides, and everybody reads the history. */
class ArrivalPagesTest {

  private final FieldSheet sheet = new FieldSheet();
  private final PortalClient browser = sheet.arena.committeeAccount().browser();
  private final String lomba = "/lomba/" + sheet.competition;
  private final String page = lomba + "/terlambat/" + sheet.id;
  private final ObjectNode late = FieldSheet.answer(0, 99).put("note", "SK tidak ada");

  @Test
  void theBoardLeadsToWhatWaitsUntilItIsDecided() {
    sheet.submitAll();
    assertThat(browser.get(lomba + "/kunjungan").text()).doesNotContain("kiriman terlambat");
    sheet.send(late);

    assertThat(browser.get(lomba + "/kunjungan").text())
        .contains("kiriman terlambat untuk 1 lembar", lomba + "/terlambat", "/riwayat");
    assertThat(browser.get(lomba + "/terlambat").text()).contains("1 jawaban menunggu", page);

    assertThat(decide("ADMITTED", "").status()).isEqualTo(303);

    assertThat(browser.get(lomba + "/kunjungan").text()).doesNotContain("kiriman terlambat");
    assertThat(browser.get(lomba + "/terlambat").text()).contains("sudah diputuskan");
    assertThat(sheet.read().at("/answers/A1/value/level").asInt()).isZero();
  }

  @Test
  void theCommitteeSeesWhatTheSheetSaysAndWhatCameLate() {
    sheet.submitAll();
    sheet.send(late, FieldSheet.answer(2, 0));

    assertThat(browser.get(page).text())
        .contains(
            "Di lembar",
            "SK tidak ada",
            "lembar sudah dikirim",
            "menunggu keputusan panitia",
            "jawaban yang lebih baru di lembar tetap berlaku");
  }

  @Test
  void whoeverDeclinesSaysWhy() {
    sheet.submitAll();
    sheet.send(late);

    Answer silent = decide("DECLINED", "");
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.text()).contains("Isi alasan untuk menolak.", "menunggu keputusan");

    assertThat(decide("DECLINED", "Sudah pleno").status()).isEqualTo(303);
    assertThat(browser.get(page).text()).contains("ditolak oleh", "Sudah pleno");
    assertThat(decide("", "").status()).isEqualTo(422);
  }

  @Test
  void aSealedResultSaysThatItNeedsACorrection() {
    sheet.submitAll();
    sheet.seal();
    sheet.send(late);

    assertThat(browser.get(page).text())
        .contains("koreksi", "Tolak yang dipilih")
        .doesNotContain("Terima yang dipilih");
    assertThat(decide("ADMITTED", "").status()).isEqualTo(409);
  }

  @Test
  void aLateSubmissionIsDecidedAboutOnItsOwn() {
    String stateHash = sheet.answerAll();
    sheet.withdraw();
    sheet.submit(stateHash);

    assertThat(browser.get(lomba + "/terlambat").text()).contains("pengiriman lembar menunggu");
    assertThat(browser.get(page).text()).contains("Terima sebagai lembar terkirim");
    Answer admitted =
        browser.submit(
            page + "/kiriman", Map.of("stateHash", stateHash, "outcome", "ADMITTED", "reason", ""));

    assertThat(admitted.status()).isEqualTo(303);
    assertThat(sheet.read().get("status").asText()).isEqualTo("SUBMITTED");
  }

  @Test
  void theHistoryTellsWhatHoldsWhatWasReplacedAndWhatCameLate() {
    sheet.send(FieldSheet.answer(3, 0).put("device", "tablet-lama"));
    sheet.submitAll();
    sheet.send(late);

    String history = browser.get("/lembar/%s/riwayat".formatted(sheet.id)).text();

    assertThat(history)
        .contains(
            "berlaku",
            "digantikan",
            "tablet-lama",
            "terlambat (lembar sudah dikirim)",
            "SK tidak ada");
    assertThat(browser.get("/lembar/%s/riwayat?bagian=B".formatted(sheet.id)).text())
        .contains("B1")
        .doesNotContain("SK tidak ada");
    assertThat(browser.get("/lembar/%s/riwayat?bagian=ZZ".formatted(sheet.id)).status())
        .isEqualTo(404);
    assertThat(sheet.ani.browser().get("/lembar/%s/riwayat".formatted(sheet.id)).status())
        .isEqualTo(200);
  }

  @Test
  void aDraftsHistoryIsItsAssessorsAloneAndOthersFindNothing() {
    String path = "/lembar/%s/riwayat".formatted(sheet.id);
    assertThat(browser.get(path).status()).isEqualTo(404);
    assertThat(sheet.ani.browser().get(path).text()).contains("Belum ada kiriman");

    sheet.submitAll();
    sheet.send(late);
    PortalClient elsewhere = new Arena().committeeAccount().browser();
    assertThat(elsewhere.get(path).status()).isEqualTo(404);
    assertThat(elsewhere.get(page).status()).isEqualTo(404);
    assertThat(elsewhere.get(lomba + "/terlambat").status()).isEqualTo(404);
    assertThat(
            elsewhere
                .submit(
                    page,
                    Map.of(
                        "operation", late.get("id").asText(), "outcome", "ADMITTED", "reason", ""))
                .status())
        .isEqualTo(404);
    assertThat(sheet.late("?status=WAITING")).hasSize(1);
  }

  private Answer decide(String outcome, String reason) {
    return browser.submit(
        page, Map.of("operation", late.get("id").asText(), "outcome", outcome, "reason", reason));
  }
}
