package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MinutesReaderTest {

  private final Scoreboard board = new Scoreboard();

  @Test
  void aDraftTellsTheSameAsTheDecisionThatWorksItOutAnew() throws IOException {
    UUID plain = board.visit(board.enter());
    UUID changed = board.visit(board.enter());
    UUID confirmed = board.visit(board.enter());
    UUID twice = board.enter();
    UUID desk = board.arena.visit(twice, "ADM");
    UUID field = board.arena.visit(twice, "LAP");
    for (UUID visit : new UUID[] {plain, field}) {
      assertThat(board.score(board.ani, visit, "A1", 4)).isNotNull();
      assertThat(board.score(board.budi, visit, "A1", 4)).isNotNull();
    }
    assertThat(board.score(board.ani, desk, "A1", 2)).isNotNull();
    assertThat(board.score(board.budi, desk, "A1", 2)).isNotNull();
    assertThat(board.score(board.ani, changed, "A1", 4)).isNotNull();
    UUID budis = board.score(board.budi, changed, "A1", 2);
    Scoreboard.require(200, board.answer(board.budi, budis, "A1", 3, 1000));
    UUID anis = board.score(board.ani, confirmed, "A4", 4);
    UUID others = board.score(board.budi, confirmed, "A4", 2);
    String open = remarks();
    Scoreboard.require(201, board.confirm(board.ani, anis, "A4"));
    Scoreboard.require(201, board.confirm(board.budi, others, "A4"));

    String draft = remarks();
    Scoreboard.require(201, board.decide());

    assertThat(open).contains("A4", "belum dikonfirmasi");
    assertThat(draft)
        .isEqualTo(remarks())
        .contains("semula 2, menjadi 3", "A4 Selisih", "A1 2 4")
        .doesNotContain("belum dikonfirmasi");
  }

  /** What the minutes say of moderation and of desk and field. */
  private String remarks() throws IOException {
    byte[] pdf = board.committee().get(board.path("minutes.pdf")).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      int end = Math.max(text.indexOf("5. Catatan pleno"), 0);
      return text.substring(
          text.indexOf("3. Moderasi"), end == 0 ? text.indexOf("Demikian berita") : end);
    }
  }
}
