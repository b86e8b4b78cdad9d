package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.codahale.metrics.Timer;
import id.teladan.platform.Ids;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Portal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recap that was looked at before tells every change since, and reads no sheet twice. */
class SummariesTest {

  private final Scoreboard board = new Scoreboard();
  private final UUID posyandu = board.arena.posyandu();
  private final UUID entry = board.arena.enter(board.competition, posyandu);
  private final UUID neighbor = board.enter();
  private final UUID visit = board.visit(entry);
  private final UUID neighborsVisit = board.visit(neighbor);
  private final UUID anis = board.score(board.ani, visit, "A1", 4);
  private final UUID budis = board.score(board.budi, visit, "A1", 2);

  @BeforeEach
  void lookBefore() {
    assertThat(board.score(board.ani, neighborsVisit, "A1", 4)).isNotNull();
    assertThat(board.row(entry).get("final").decimalValue()).isEqualByComparingTo("99.25");
  }

  @Test
  void aChangedAnswerIsSeen() {
    Scoreboard.require(200, board.answer(board.budi, budis, "A1", 3, 1000));

    assertThat(board.row(entry).get("final").decimalValue()).isEqualByComparingTo("99.63");
    assertThat(board.row(entry).get("moderation").asInt()).isZero();
  }

  @Test
  void aNewSheetIsSeen() {
    assertThat(board.score(board.budi, neighborsVisit, "A1", 4)).isNotNull();

    assertThat(board.row(neighbor).get("judges").asInt()).isEqualTo(2);
  }

  @Test
  void aPenaltyIsSeen() {
    Scoreboard.require(
        201,
        board
            .committee()
            .put(
                board.path("entries/%s/penalties/%s".formatted(entry, Ids.next())),
                "{\"rule\":\"LATE_DOCUMENTS\",\"days\":2}"));

    assertThat(board.row(entry).get("final").decimalValue()).isEqualByComparingTo("97.25");
  }

  @Test
  void aConfirmationIsSeen() {
    Scoreboard.require(201, board.confirm(board.ani, anis, "A1"));
    assertThat(board.row(entry).get("moderation").asInt()).isEqualTo(1);
    Scoreboard.require(201, board.confirm(board.budi, budis, "A1"));

    assertThat(board.row(entry).get("moderation").asInt()).isZero();
  }

  @Test
  void anAbsenceAndANewNameAreSeen() {
    Scoreboard.require(
        200,
        board
            .committee()
            .put(board.path("entries/" + entry), "{\"status\":\"ABSENT\",\"reason\":\"Banjir\"}"));
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute("UPDATE posyandu SET name = 'Mawar' WHERE id = ?", posyandu.toString()));

    assertThat(board.row(entry).get("rank").isNull()).isTrue();
    assertThat(board.row(entry).get("name").asText()).isEqualTo("Mawar");
  }

  @Test
  void whatHasNotChangedIsNotReadAgain() {
    long before = sheetsRead();
    assertThat(board.recap().get("rows")).hasSize(2);

    assertThat(sheetsRead()).isEqualTo(before);
  }

  private static long sheetsRead() {
    return Portal.app().getEnvironment().metrics().getTimers().entrySet().stream()
        .filter(timer -> timer.getKey().endsWith("ResultDao.readSheets"))
        .map(Map.Entry::getValue)
        .mapToLong(Timer::getCount)
        .sum();
  }
}
