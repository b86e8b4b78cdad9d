package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Ids;
import id.teladan.testing.MariaDb;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opening a decided result for a correction, and what stays decided through it. */
class CorrectionApiTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID entry = board.enter();
  private final UUID visit = board.visit(entry);

  @BeforeEach
  void scoreTheEntry() {
    assertThat(board.score(board.ani, visit, "A1", 3)).isNotNull();
  }

  @Test
  void aCorrectionOpensItAndTheNextDecisionTakesTheNextNumber() {
    String first = board.decide().json().get("hash").asText();

    assertThat(board.correct().status()).isEqualTo(201);
    assertThat(board.recap().get("status").asText()).isEqualTo("OPEN");
    Scoreboard.require(
        201,
        board
            .committee()
            .put(
                board.path("entries/%s/penalties/%s".formatted(entry, Ids.next())),
                "{\"points\":10,\"reason\":\"Temuan baru\"}"));
    JsonNode second = board.decide().json();

    assertThat(second.get("number").asInt()).isEqualTo(2);
    assertThat(second.get("hash").asText()).isNotEqualTo(first);
    assertThat(finalScore("recap?decision=1")).isEqualByComparingTo("99.25");
    assertThat(finalScore("recap?decision=2")).isEqualByComparingTo("89.25");
    assertThat(finalScore("recap")).isEqualByComparingTo("89.25");
    for (String file : List.of("minutes.pdf", "recap.csv", "recap.xlsx")) {
      assertThat(board.committee().get(board.path(file + "?decision=1")).status()).isEqualTo(200);
    }
  }

  @Test
  void whatWasDecidedStaysThoughTheRegistersChange() {
    Scoreboard.require(201, board.decide());
    String before = board.recap().at("/rows/0/name").asText();
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "UPDATE posyandu SET name = 'Nama Baru' WHERE id ="
                        + " (SELECT posyandu_id FROM entry WHERE id = ?)",
                    entry.toString()));

    assertThat(board.recap().at("/rows/0/name").asText()).isEqualTo(before);
    byte[] once = board.committee().get(board.path("minutes.pdf")).bytes();
    assertThat(board.committee().get(board.path("minutes.pdf")).bytes()).isEqualTo(once);
  }

  @Test
  void withoutADecisionThereIsNothingToCorrect() {
    assertThat(board.correct().slug()).isEqualTo("not-decided");
  }

  private BigDecimal finalScore(String path) {
    return board.committee().get(board.path(path)).json().at("/rows/0/final").decimalValue();
  }
}
