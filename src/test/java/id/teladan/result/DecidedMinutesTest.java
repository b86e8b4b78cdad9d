package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.competition.CompetitionId;
import id.teladan.result.Minutes.DeskDifference;
import id.teladan.result.Minutes.ModeratedItem;
import id.teladan.result.Minutes.OrderedTie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecidedMinutesTest {

  private static final Decision DECISION =
      new Decision(CompetitionId.next(), 1, "Setuju", null, null, Instant.EPOCH, "panitia", "");

  @Test
  void minutesAreReadBackAsTheyWereKept() {
    Minutes minutes =
        new Minutes(
            "Lomba",
            "Lawang Kidul",
            "LP-ILP-2026 versi 1",
            LocalDate.of(2026, 8, 1),
            LocalDate.of(2026, 8, 14),
            "cd".repeat(32),
            List.of("Dr. Sari"),
            Rows.recap(
                Rows.ranked(1, "Kenanga", "83.00", new Tie("H"), 3),
                Rows.ranked(2, "Melati", "83.00", new Tie(null), 1),
                Rows.unranked("Seroja", Unranked.ABSENT, "Banjir")),
            List.of(new ModeratedItem("Kenanga", "D8", Flag.SPREAD, List.of("a 4: ya"), true)),
            List.of(new DeskDifference("Kenanga", "A1", "4", "2.5")),
            List.of(new OrderedTie(1, List.of("Kenanga", "Melati"), "Inovasi")));

    assertThat(DecidedMinutes.ofText(DecidedMinutes.text(minutes))).isEqualTo(minutes);
  }

  @Test
  void minutesKeptBeforePlenariesOrderedAnythingAreReadToo() {
    Minutes minutes =
        Plenary.ordered(
            new Minutes(
                "Lomba",
                "Lawang Kidul",
                "LP-ILP-2026 versi 1",
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 8, 14),
                "cd".repeat(32),
                List.of(),
                Rows.recap(),
                List.of(),
                List.of(),
                null),
            null);

    String before = DecidedMinutes.text(minutes).replace(",\"ordered\":[]", "");

    assertThat(before).doesNotContain("ordered");
    assertThat(DecidedMinutes.ofText(before)).isEqualTo(minutes);
  }

  @Test
  void theHashCoversTheMinutesAndTheDecisionBefore() {
    String hash = DecidedMinutes.hash(DECISION, "{}", null);

    assertThat(hash).hasSize(64).isEqualTo(DecidedMinutes.hash(DECISION, "{}", null));
    assertThat(DecidedMinutes.hash(DECISION, "{ }", null)).isNotEqualTo(hash);
    assertThat(DecidedMinutes.hash(DECISION, "{}", "00")).isNotEqualTo(hash);
  }
}
