package id.teladan.pelatihan;

import static id.teladan.pelatihan.Outcome.LULUS;
import static id.teladan.pelatihan.Outcome.MENGIKUTI;
import static id.teladan.pelatihan.Outcome.TIDAK_LULUS;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.attendance.Direction;
import id.teladan.attendance.Scan;
import id.teladan.attendance.Session;
import id.teladan.attendance.SessionId;
import id.teladan.pelatihan.Completion.Demands;
import id.teladan.pelatihan.Completion.Hours;
import id.teladan.pelatihan.Completion.Practice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompletionTest {

  private static final Instant EIGHT = Instant.parse("2026-11-02T01:00:00Z");
  private static final BigDecimal SEVENTY = new BigDecimal("70");
  private static final Demands TEST = new Demands(90, SEVENTY, false);
  private static final Demands NO_TEST = new Demands(90, null, false);
  private static final Demands U_01 = new Demands(90, SEVENTY, true);

  @Test
  void ninetyPercentIsExact() {
    assertThat(outcome(TEST, 36, 40, "70")).isEqualTo(LULUS);
    assertThat(outcome(TEST, 35, 40, "100")).isEqualTo(TIDAK_LULUS);
    assertThat(outcome(TEST, 5, 6, "100")).isEqualTo(TIDAK_LULUS);
    assertThat(outcome(TEST, 9, 10, "70")).isEqualTo(LULUS);
    assertThat(outcome(TEST, 0, 0, "100")).isEqualTo(TIDAK_LULUS);
  }

  @Test
  void thePassMarkIsExact() {
    assertThat(outcome(TEST, 8, 8, "70.00")).isEqualTo(LULUS);
    assertThat(outcome(TEST, 8, 8, "69.99")).isEqualTo(MENGIKUTI);
    assertThat(outcome(TEST, 8, 8, null)).isEqualTo(MENGIKUTI);
  }

  @Test
  void aCourseWithoutATestIsPassedByHoursAlone() {
    assertThat(outcome(NO_TEST, 8, 8, null)).isEqualTo(LULUS);
    assertThat(outcome(NO_TEST, 8, 8, "0")).isEqualTo(LULUS);
    assertThat(outcome(NO_TEST, 7, 8, null)).isEqualTo(TIDAK_LULUS);
  }

  @Test
  void fieldPracticeMissedIsNotPassedWhateverTheHours() {
    Hours enough = new Hours(38, 40, Practice.MISSED);

    assertThat(Completion.outcome(U_01, enough, SEVENTY)).isEqualTo(TIDAK_LULUS);
    assertThat(Completion.outcome(TEST, enough, SEVENTY)).isEqualTo(LULUS);
    assertThat(Completion.outcome(U_01, new Hours(38, 40, Practice.ATTENDED), SEVENTY))
        .isEqualTo(LULUS);
  }

  @Test
  void fieldPracticeThatWasNeverHeldIsPassedByNobody() {
    Hours all = new Hours(40, 40, Practice.NONE_HELD);

    assertThat(Completion.outcome(U_01, all, SEVENTY)).isEqualTo(TIDAK_LULUS);
    assertThat(Completion.outcome(TEST, all, SEVENTY)).isEqualTo(LULUS);
  }

  @Test
  void hoursAddUpOverSessions() {
    Session theory = session(30, false);
    Session practice = session(10, true);
    List<Scan> came = List.of(new Scan(EIGHT, Direction.IN));

    Hours all =
        Completion.hours(List.of(theory, practice), Map.of(theory.id(), came, practice.id(), came));
    Hours halfThePractice =
        Completion.hours(
            List.of(practice, session(5, true), theory),
            Map.of(theory.id(), came, practice.id(), came));
    Hours theoryOnly = Completion.hours(List.of(theory, practice), Map.of(theory.id(), came));

    assertThat(all).isEqualTo(new Hours(40, 40, Practice.ATTENDED));
    assertThat(halfThePractice).isEqualTo(new Hours(40, 45, Practice.MISSED));
    assertThat(Completion.hours(List.of(theory), Map.of()).practice())
        .isEqualTo(Practice.NONE_HELD);
    assertThat(theoryOnly).isEqualTo(new Hours(30, 40, Practice.MISSED));
  }

  @Property
  void moreHoursOrABetterTestNeverLowerTheOutcome(
      @ForAll @IntRange(max = 40) int hours,
      @ForAll @IntRange(max = 100) int score,
      @ForAll @IntRange(max = 10) int moreHours,
      @ForAll @IntRange(max = 30) int moreScore) {
    Outcome before = outcome(TEST, hours, 50, Integer.toString(score));
    Outcome after = outcome(TEST, hours + moreHours, 50, Integer.toString(score + moreScore));

    assertThat(after).isLessThanOrEqualTo(before); // the best comes first
  }

  private static Outcome outcome(Demands demands, int attended, int of, String postTest) {
    return Completion.outcome(
        demands,
        new Hours(attended, of, Practice.NONE_HELD),
        postTest == null ? null : new BigDecimal(postTest));
  }

  private static Session session(int hours, boolean fieldPractice) {
    Instant ends = EIGHT.plusSeconds(3600);
    return new Session(SessionId.next(), "Materi", hours, EIGHT, ends, fieldPractice);
  }
}
