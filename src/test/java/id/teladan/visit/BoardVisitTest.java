package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One visit on the committee's board: who scores it, and on which day. */
class BoardVisitTest {

  private static final String OUTSIDE = "di luar waktu lomba";

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final UUID visit = arena.openVisit(ani);
  private final String page = "/lomba/%s/kunjungan".formatted(competition());
  private final PortalClient browser = arena.committeeAccount().browser();

  @Test
  void anAssessorIsCalledByName() {
    arena.sheet(ani, visit);

    assertThat(browser.get(page).text()).contains("<span>Uji " + ani.username() + " · Draf</span>");
  }

  @ParameterizedTest
  @CsvSource({"2026-08-01, false", "2026-08-31, false", "2026-09-01, true", "2026-07-31, true"})
  void aVisitIsMovedAndADayOutsideTheCompetitionIsSaid(String day, boolean outside) {
    Answer moved = move(visit, day);

    assertThat(moved.status()).isEqualTo(303);
    assertThat(moved.header("Location").contains("di_luar_waktu")).isEqualTo(outside);
    String html = browser.get(page).text();
    assertThat(html).contains("value=\"%s\"".formatted(day));
    assertThat(html.contains(OUTSIDE)).isEqualTo(outside);
  }

  @Test
  void aDayThatDoesNotExistChangesNothing() {
    Answer refused = move(visit, "2026-02-31");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("bukan tanggal yang ada", "2026-08-14");
  }

  @Test
  void aVisitOfAnotherCompetitionIsNotThere() {
    UUID elsewhere = new Arena().openVisit(arena.assessor());

    assertThat(move(elsewhere, "2026-08-20").status()).isEqualTo(404);
  }

  private Answer move(UUID of, String day) {
    return browser.submit(page + "/tanggal", Map.of("visit", of.toString(), "day", day));
  }

  private UUID competition() {
    return UUID.fromString(
        MariaDb.jdbi()
            .withHandle(
                db ->
                    db.createQuery("SELECT competition_id FROM visit WHERE id = ?")
                        .bind(0, visit.toString())
                        .mapTo(String.class)
                        .one()));
  }
}
