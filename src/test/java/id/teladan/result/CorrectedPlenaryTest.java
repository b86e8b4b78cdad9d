package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.PortalClient;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plenary that meets again after a correction finds what it said before in the form. */
class CorrectedPlenaryTest {

  private static final String NOT_YET = "Juara kembar</option><option value=\"1\">";

  private final Scoreboard board = new Scoreboard();
  private final UUID first = board.enter();
  private final UUID second = board.enter();
  private final PortalClient committee = board.arena.committeeAccount().browser();
  private final String page = board.page("penetapan");

  @BeforeEach
  void orderATieAndOpenItAgain() {
    assertThat(board.score(board.ani, board.visit(first), "A1", 3)).isNotNull();
    assertThat(board.score(board.ani, board.visit(second), "A1", 3)).isNotNull();
    Map<String, String> plenary =
        Map.of(
            "note",
            "Disetujui pleno",
            "legalBasis",
            "SK 12/2026",
            "place",
            "Aula Puskesmas",
            "meant",
            "ya",
            position(second),
            "1",
            position(first),
            "2",
            "alasan.1",
            "Inovasinya lebih luas");
    assertThat(committee.submit(page, plenary).status()).isEqualTo(303);
    Scoreboard.require(201, board.correct());
  }

  @Test
  void theEarlierOrderAndItsReasonAreFilledIn() {
    String html = committee.get(page).text();

    assertThat(html).contains("SK 12/2026", "Aula Puskesmas", "Inovasinya lebih luas");
    assertThat(select(html, second)).contains("value=\"1\" selected");
    assertThat(select(html, first)).contains("value=\"2\" selected");
  }

  @Test
  void anOrderOfOthersIsNotFilledIn() {
    UUID third = board.enter();
    assertThat(board.score(board.ani, board.visit(third), "A1", 3)).isNotNull();

    String html = committee.get(page).text();

    assertThat(select(html, second)).contains(NOT_YET).doesNotContain("selected");
    assertThat(html).doesNotContain("Inovasinya lebih luas");
  }

  private static String position(UUID entry) {
    return "urutan.1." + entry;
  }

  private static String select(String html, UUID entry) {
    int start = html.indexOf("name=\"" + position(entry));
    return html.substring(start, html.indexOf("</select>", start));
  }
}
