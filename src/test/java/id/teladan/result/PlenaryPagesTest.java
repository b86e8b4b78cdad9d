package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The page on which the plenary decides. */
class PlenaryPagesTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID entry = board.enter();
  private final UUID visit = board.visit(entry);
  private final PortalClient committee = board.arena.committeeAccount().browser();

  @Test
  void thePlenaryDecidesAndCorrectsOnThePage() {
    assertThat(board.score(board.ani, visit, "A1", 3)).isNotNull();
    String path = board.page("penetapan");
    assertThat(committee.get(path).text()).contains("Tetapkan hasil", "Belum ada penetapan");

    Answer unmeant = committee.submit(path, Map.of("note", "Setuju <semua>"));
    assertThat(unmeant.status()).isEqualTo(422);
    assertThat(unmeant.text()).contains("Setuju &lt;semua&gt;", "sudah diperiksa pleno");
    assertThat(
            committee
                .submit(
                    path,
                    Map.of("note", "Setuju", "meant", "ya", "legalBasis", "SK 1", "place", "Aula"))
                .status())
        .isEqualTo(303);
    assertThat(committee.get(path).text()).contains("Nomor 1", "Buka kembali untuk koreksi");
    assertThat(committee.get(board.page("rekap")).text()).contains("berita acara nomor 1");
    assertThat(committee.get(board.page("rekap?penetapan=1")).status()).isEqualTo(200);
    assertThat(committee.get(board.page("rekap/" + entry)).text()).doesNotContain("Simpan penalti");
    assertThat(committee.get(board.page("berita-acara.pdf")).text()).startsWith("%PDF");
    assertThat(board.ani.browser().get(board.page("rekap")).status()).isEqualTo(200);

    assertThat(committee.submit(board.page("koreksi"), Map.of("reason", "")).status())
        .isEqualTo(422);
    assertThat(committee.submit(board.page("koreksi"), Map.of("reason", "Salah catat")).status())
        .isEqualTo(303);
    assertThat(committee.get(path).text()).contains("Dibuka kembali", "Salah catat");
  }

  @Test
  void thePlenaryOrdersJointWinnersOnThePage() {
    UUID twin = board.enter();
    assertThat(board.score(board.ani, visit, "A1", 3)).isNotNull();
    assertThat(board.score(board.ani, board.visit(twin), "A1", 3)).isNotNull();
    String path = board.page("penetapan");
    String first = "urutan.1." + twin;
    String second = "urutan.1." + entry;
    assertThat(committee.get(path).text()).contains("Juara kembar peringkat 1", first, second);

    Map<String, String> twice =
        Map.of(
            "note", "Setuju", "meant", "ya", first, "1", second, "1", "alasan.1", "Lebih \"rapi\"");
    Answer refused = committee.submit(path, twice);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("urutan yang berbeda", "Lebih &quot;rapi&quot;", "value=\"1\" selected");

    Map<String, String> ordered = new HashMap<>(twice);
    ordered.put(second, "2");
    assertThat(committee.submit(path, ordered).status()).isEqualTo(303);
    assertThat(board.row(twin).get("rank").asInt()).isEqualTo(1);
    assertThat(board.row(entry).get("rank").asInt()).isEqualTo(2);
    assertThat(committee.get(board.page("rekap")).text()).contains("Seri, diputus oleh pleno");
    String username = board.arena.committeeAccount().username();
    assertThat(committee.get(path).text()).contains("oleh Uji " + username);
  }

  @Test
  void whatThePlenaryLeavesStaysJoint() {
    UUID twin = board.enter();
    assertThat(board.score(board.ani, visit, "A1", 3)).isNotNull();
    assertThat(board.score(board.ani, board.visit(twin), "A1", 3)).isNotNull();

    Map<String, String> fields =
        Map.of(
            "note",
            "Setuju",
            "meant",
            "ya",
            "urutan.1." + twin,
            "",
            "urutan.1." + entry,
            "",
            "alasan.1",
            "");
    assertThat(committee.submit(board.page("penetapan"), fields).status()).isEqualTo(303);

    assertThat(board.row(twin).get("rank").asInt()).isEqualTo(1);
    assertThat(board.row(entry).get("rank").asInt()).isEqualTo(1);
  }

  @Test
  void anOpenModerationKeepsThePlenaryFromDeciding() {
    assertThat(board.score(board.ani, visit, "A1", 4)).isNotNull();
    assertThat(board.score(board.budi, visit, "A1", 1)).isNotNull();
    String path = board.page("penetapan");

    assertThat(committee.get(path).text())
        .contains("hasil belum dapat ditetapkan")
        .doesNotContain("<button class=\"btn btn-primary\">Tetapkan hasil");
    assertThat(committee.submit(path, Map.of("note", "Setuju", "meant", "ya")).status())
        .isEqualTo(409);
  }
}
