package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultPagesTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID entry = board.enter();
  private final UUID visit = board.visit(entry);
  private final PortalClient committee = board.arena.committeeAccount().browser();

  @Test
  void theRecapShowsRanksAndHeatAndWhoHasNone() {
    UUID absent = board.enter();
    Scoreboard.require(
        200,
        board
            .committee()
            .put(
                board.path("entries/" + absent),
                "{\"status\":\"ABSENT\",\"reason\":\"Banjir & <b>longsor</b>\"}"));
    assertThat(board.score(board.ani, visit, "A1", 3)).isNotNull();

    Answer page = committee.get(board.page("rekap"));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("99,25", "Sangat baik", "1 penilai", "heat-0", "Nilai sementara")
        .contains("Tidak hadir: Banjir &amp; &lt;b&gt;longsor")
        .contains(board.page("rekap/" + entry));
  }

  @Test
  void aRecapOfNobodySaysWhatToDo() {
    UUID empty = board.arena.competition();

    assertThat(committee.get("/lomba/%s/rekap".formatted(empty)).text())
        .contains("Belum ada peserta");
  }

  @Test
  void aLongRecapIsReadPageByPageWhateverTheNumberAskedFor() {
    assertThat(board.score(board.ani, visit, "A1", 3)).isNotNull();

    for (String number : new String[] {"0", "-1", "x", "99999999999", ""}) {
      assertThat(committee.get(board.page("rekap?halaman=" + number)).status()).isEqualTo(200);
    }
  }

  @Test
  void theTraceTellsHowTheScoreCameAbout() {
    assertThat(board.score(board.ani, visit, "A1", 4)).isNotNull();
    assertThat(board.score(board.budi, visit, "A1", 3)).isNotNull();

    Answer page = committee.get(board.page("rekap/" + entry));

    assertThat(page.text())
        .contains("99,63", "99,625", "tingkat 3", "10 langkah", "50 dari 50")
        .contains("3,5", "2,625");
    assertThat(committee.get(board.page("rekap/" + Ids.next())).status()).isEqualTo(404);
  }

  @Test
  void anEntryNobodyScoredHasATraceThatSaysSo() {
    assertThat(committee.get(board.page("rekap/" + entry)).text())
        .contains("Belum ada lembar nilai", "Belum dinilai");
  }

  @Test
  void aPenaltyIsGivenAndTakenBackOnThePage() {
    String path = board.page("rekap/" + entry);
    String id = Ids.next().toString();

    Answer given =
        committee.submit(
            path + "/penalti",
            Map.of("id", id, "rule", "OTHER", "points", "1,5", "reason", "Foto lama"));
    assertThat(given.status()).isEqualTo(303);
    assertThat(committee.get(path).text()).contains("1,5", "Foto lama");

    assertThat(committee.submit(path + "/penalti/" + id + "/hapus", Map.of()).status())
        .isEqualTo(303);
    assertThat(committee.get(path).text()).contains("Tidak ada penalti");
  }

  @Test
  void aWrongPenaltyComesBackWithThePersonsWords() {
    String path = board.page("rekap/%s/penalti".formatted(entry));

    Answer page =
        committee.submit(
            path,
            Map.of(
                "id",
                Ids.next().toString(),
                "rule",
                "OTHER",
                "points",
                "banyak",
                "reason",
                "Ya\""));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("value=\"banyak\"", "Ya&quot;", "Poin: ");
    assertThat(committee.submit(path, Map.of()).status()).isEqualTo(422);
    assertThat(
            committee
                .submit(path, Map.of("id", "x", "rule", "LATE_DOCUMENTS", "days", "1"))
                .status())
        .isEqualTo(404);
  }

  @Test
  void judgesSettleTheirDifferencesOnTheModerationPage() {
    UUID anis = board.score(board.ani, visit, "A1", 4);
    UUID budis = board.score(board.budi, visit, "A1", 1);
    assertThat(committee.get(board.page("rekap")).text()).contains("1 butir dimoderasi");
    assertThat(committee.get(board.page("moderasi")).text())
        .contains("Selisih nilai 2 atau lebih", "Kembalikan lembar");

    PortalClient ani = board.ani.browser();
    assertThat(ani.get(board.page("moderasi")).text()).contains("Nilai saya tetap");
    String confirm = board.page("moderasi/%s/konfirmasi".formatted(anis));
    assertThat(ani.submit(confirm, Map.of("item", "A1", "reason", " ")).status()).isEqualTo(422);
    assertThat(ani.submit(confirm, Map.of("item", "A1", "reason", "SK lengkap")).status())
        .isEqualTo(303);
    assertThat(
            board
                .budi
                .browser()
                .submit(
                    board.page("moderasi/%s/konfirmasi".formatted(budis)),
                    Map.of("item", "A1", "reason", "SK kedaluwarsa"))
                .status())
        .isEqualTo(303);

    assertThat(committee.get(board.page("moderasi")).text())
        .contains("Tidak ada butir yang perlu dimoderasi", "SK kedaluwarsa", "Sudah selesai");
  }

  @Test
  void theCommitteeReturnsASheetFromTheModerationPage() {
    assertThat(board.score(board.ani, visit, "A1", 4)).isNotNull();
    UUID budis = board.score(board.budi, visit, "A1", 1);
    String path = board.page("moderasi/%s/kembalikan".formatted(budis));

    assertThat(committee.submit(path, Map.of("reason", "")).status()).isEqualTo(422);
    assertThat(committee.submit(path, Map.of("reason", "Periksa lagi")).status()).isEqualTo(303);
    assertThat(committee.get(board.page("moderasi")).text()).contains("Tidak ada butir");
  }

  @Test
  void filesAreHandedToBrowsers() {
    assertThat(board.score(board.ani, visit, "A1", 3)).isNotNull();

    assertThat(committee.get(board.page("rekap.csv")).text()).contains("99,25");
    assertThat(committee.get(board.page("rekap.xlsx")).text()).startsWith("PK");
    assertThat(committee.get(board.page("berita-acara.pdf")).text()).startsWith("%PDF");
  }

  @Test
  void pagesKeepWhatOthersMayNotSee() {
    PortalClient outsider = new Arena().committeeAccount().browser();
    PortalClient ani = board.ani.browser();

    for (String page : new String[] {"rekap", "moderasi", "penetapan", "rekap/" + entry}) {
      assertThat(outsider.get(board.page(page)).status()).as(page).isEqualTo(404);
    }
    assertThat(ani.get(board.page("rekap")).status()).isEqualTo(403);
    assertThat(ani.submit(board.page("penetapan"), Map.of("note", "x")).status()).isEqualTo(403);
    assertThat(ani.get(board.page("penetapan")).text()).doesNotContain("peserta berperingkat");
  }
}
