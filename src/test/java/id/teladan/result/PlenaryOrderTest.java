package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.MariaDb;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the plenary may decide itself: the order of joint winners, and nothing else. */
class PlenaryOrderTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID entry = board.enter();
  private final UUID visit = board.visit(entry);

  @BeforeEach
  void scoreTheEntry() {
    assertThat(board.score(board.ani, visit, "A1", 3)).isNotNull();
  }

  @Test
  void thePlenaryOrdersJointWinners() {
    UUID twin = board.enter();
    assertThat(board.score(board.ani, board.visit(twin), "A1", 3)).isNotNull();
    UUID last = board.enter();
    assertThat(board.score(board.ani, board.visit(last), "A1", 1)).isNotNull();
    assertThat(board.row(entry).get("rank").asInt()).isEqualTo(1);
    assertThat(board.row(twin).get("rank").asInt()).isEqualTo(1);

    assertThat(board.decide(order("Inovasinya lebih berdampak", twin, entry)).status())
        .isEqualTo(201);

    assertThat(board.row(twin).get("rank").asInt()).isEqualTo(1);
    assertThat(board.row(entry).get("rank").asInt()).isEqualTo(2);
    assertThat(board.row(entry).at("/tie/brokenBy").asText()).isEqualTo("PLENARY");
    assertThat(board.row(last).get("rank").asInt()).isEqualTo(3);
    String audited =
        MariaDb.jdbi()
            .withHandle(
                db ->
                    db.createQuery(
                            "SELECT detail FROM audit_entry"
                                + " WHERE action = 'competition.decide' AND object = ?")
                        .bind(0, "competition/" + board.competition)
                        .mapTo(String.class)
                        .one());
    assertThat(audited).contains("Inovasinya lebih berdampak");
  }

  @Test
  void thePlenaryOrdersNobodyElse() {
    UUID twin = board.enter();
    assertThat(board.score(board.ani, board.visit(twin), "A1", 3)).isNotNull();
    UUID last = board.enter();
    assertThat(board.score(board.ani, board.visit(last), "A1", 1)).isNotNull();

    assertThat(board.decide(order("x", last, entry)).status()).isEqualTo(422);
    assertThat(board.decide(order("x", twin)).status()).isEqualTo(422);
    assertThat(board.decide(order("x", twin, entry, last)).status()).isEqualTo(422);
    assertThat(board.decide(order("x", twin, twin)).status()).isEqualTo(422);
    assertThat(board.decide(order(" ", twin, entry)).status()).isEqualTo(422);
    String once = order("x", twin, entry);
    assertThat(board.decide(once + "," + once).status()).isEqualTo(422);
    assertThat(board.recap().get("status").asText()).isEqualTo("OPEN");
  }

  private static String order(String reason, UUID... entries) {
    String ids = Stream.of(entries).map("\"%s\""::formatted).collect(Collectors.joining(","));
    return "{\"entries\":[%s],\"reason\":\"%s\"}".formatted(ids, reason);
  }
}
