package id.teladan.result;

import static id.teladan.result.Judging.contestant;
import static id.teladan.result.Judging.exact;
import static id.teladan.result.Judging.instrument;
import static id.teladan.result.Judging.item;
import static id.teladan.result.Judging.points;
import static id.teladan.result.Judging.result;
import static id.teladan.result.Judging.section;
import static id.teladan.result.Judging.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.competition.EntryStatus;
import id.teladan.instrument.Cap;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Stage;
import id.teladan.visit.VisitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class EntryResultTest {

  private static final Instrument TWO_SECTIONS =
      instrument(section("A", item("A1", "40")), section("B", item("B1", "60")));

  @Test
  void theSectionsOfKaderAddUpAsInTheGuide() {
    Instrument kader =
        instrument(
            section(
                "K1",
                item("K1.1", "4"),
                item("K1.2", "6"),
                item("K1.3", "4"),
                item("K1.4", "4"),
                item("K1.5", "2")),
            section("K2", item("K2.1", "20")),
            section(
                "K3", item("K3.1", "10"), item("K3.2", "6"), item("K3.3", "6"), item("K3.4", "8")),
            section(
                "K4",
                item("K4.1", "4"),
                item("K4.2", "3"),
                item("K4.3", "4"),
                item("K4.4", "2"),
                item("K4.5", "2")),
            section(
                "K5",
                item("K5.1", "4"),
                item("K5.2", "3"),
                item("K5.3", "4"),
                item("K5.4", "2"),
                item("K5.5", "2")));

    EntryResult result =
        result(
            kader,
            sheet(
                "satu", "K1.1", "4", "K1.2", "3", "K1.3", "4", "K1.4", "3", "K1.5", "1", "K2.1",
                "3.28", "K3.1", "44/12", "K3.2", "28/8", "K3.3", "20/6", "K3.4", "28/8", "K4.1",
                "3", "K4.2", "3", "K4.3", "2.5", "K4.4", "3", "K4.5", "4", "K5.1", "3", "K5.2", "4",
                "K5.3", "3", "K5.4", "3.5", "K5.5", "3"));

    assertThat(result.sections())
        .containsExactly(
            Map.entry("K1", decimal("16.00")),
            Map.entry("K2", decimal("16.40")),
            Map.entry("K3", decimal("26.42")),
            Map.entry("K4", decimal("11.25")),
            Map.entry("K5", decimal("12.25")));
    assertThat(result.finalScore()).isEqualTo("82.32");
    assertThat(result.judges()).isEqualTo(1);
  }

  @Test
  void aSectionWithANotApplicableItemIsRescaledToItsFullWeight() {
    Instrument instrument =
        instrument(section("D", item("D4", "1"), item("D0", "21")), section("X", item("X1", "78")));

    EntryResult result = result(instrument, sheet("satu", "D4", "-", "D0", "3.2", "X1", "4"));

    assertThat(result.sections().get("D")).isEqualTo(decimal("17.60"));
    assertThat(result.total().points()).isEqualTo(exact("95.6"));
  }

  @Test
  void aSectionThatFallsOutIsNullAndTheTotalIsRescaled() {
    EntryResult result = result(TWO_SECTIONS, sheet("satu", "A1", "-", "B1", "3"));

    assertThat(result.sections().get("A")).isEmpty();
    assertThat(result.sections().get("B")).isEqualTo(decimal("45.00"));
    assertThat(result.finalScore()).isEqualTo("75.00");
  }

  @Test
  void aSectionIsCappedWhenTheMeanOfItsKeyItemIsZero() {
    Instrument capped =
        instrument(
            List.of(new Cap("A1", BigDecimal.ZERO, "A", new BigDecimal("0.5"))),
            section("A", item("A1", "3"), item("A2", "7")),
            section("B", item("B1", "90")));

    assertThat(
            result(
                    capped,
                    sheet("satu", "A1", "0", "A2", "4", "B1", "4"),
                    sheet("dua", "A1", "0", "A2", "4", "B1", "4"))
                .finalScore())
        .isEqualTo("95.00");
    assertThat(
            result(
                    capped,
                    sheet("satu", "A1", "0", "A2", "4", "B1", "4"),
                    sheet("dua", "A1", "1", "A2", "4", "B1", "4"))
                .sections()
                .get("A"))
        .as("a mean above 0 sets off no cap: 3 × 0.5 / 4 + 7")
        .isEqualTo(decimal("7.38"));
  }

  @Test
  void penaltiesAreTakenFromTheExactPointsAndTheRestIsRoundedOnce() {
    Instrument thirds = instrument(section("A", item("A1", "100")));
    EntryResult result =
        result(
            thirds,
            List.of(points("1.25")),
            sheet("satu", "A1", "3"),
            sheet("dua", "A1", "3"),
            sheet("tiga", "A1", "4"));

    assertThat(result.total().points()).isEqualTo(exact("250/3"));
    assertThat(result.exactFinal()).isEqualTo(exact("985/12"));
    assertThat(result.finalScore()).isEqualTo("82.08");
  }

  @Test
  void halfACentIsRoundedUp() {
    Instrument one = instrument(section("A", item("A1", "100")));

    assertThat(result(one, sheet("satu", "A1", "3.2402")).finalScore()).isEqualTo("81.01");
    assertThat(result(one, sheet("satu", "A1", "3.24016")).finalScore()).isEqualTo("81.00");
  }

  @Test
  void theFinalScoreNeverFallsBelowZero() {
    EntryResult result =
        result(TWO_SECTIONS, List.of(points("90")), sheet("satu", "A1", "1", "B1", "0"));

    assertThat(result.finalScore()).isEqualTo("0.00");
  }

  @Test
  void oneJudgeOnTwoVisitsIsStillOneJudge() {
    Instrument staged =
        instrument(
            section("A", item("A1", "40", Stage.ADM)), section("B", item("B1", "60", Stage.LAP)));
    EntryResult result =
        result(
            staged,
            sheet("satu", VisitId.next(), Stage.ADM, "A1", "4"),
            sheet("satu", VisitId.next(), Stage.LAP, "B1", "4"));

    assertThat(result.judges()).isEqualTo(1);
    assertThat(result.unranked()).isEmpty();
    assertThat(result.finalScore()).isEqualTo("100.00");
  }

  @Test
  void whoeverIsNotFullyScoredHasNoRank() {
    assertThat(result(TWO_SECTIONS).unranked()).contains(Unranked.NOT_SCORED);
    assertThat(result(TWO_SECTIONS, sheet("satu", "A1", "4")).unranked())
        .contains(Unranked.INCOMPLETE);
    assertThat(result(TWO_SECTIONS, sheet("satu", "A1", "-", "B1", "-")).unranked())
        .contains(Unranked.NOTHING_APPLIES);
    assertThat(result(TWO_SECTIONS, sheet("satu", "A1", "4", "B1", "0")).unranked()).isEmpty();
  }

  @Test
  void whoeverIsAbsentWithdrawnOrDisqualifiedHasNoRankWhateverTheScore() {
    for (EntryStatus status :
        List.of(EntryStatus.ABSENT, EntryStatus.WITHDRAWN, EntryStatus.DISQUALIFIED)) {
      EntryResult result =
          EntryResult.of(
              TWO_SECTIONS,
              contestant(status),
              List.of(sheet("satu", "A1", "4", "B1", "4"), sheet("dua", "A1", "0", "B1", "4")),
              List.of(),
              List.of());

      assertThat(result.unranked()).map(Enum::name).contains(status.name());
      assertThat(result.summary().openDisputes()).as("nobody waits for %s", status).isZero();
    }
  }

  @Property
  void theFinalScoreStaysBetweenZeroAndAHundred(
      @ForAll @IntRange(max = 4) int first,
      @ForAll @IntRange(max = 4) int second,
      @ForAll @BigRange(min = "0.01", max = "120") @Scale(2) BigDecimal penalty) {
    EntryResult result =
        result(
            TWO_SECTIONS,
            List.of(points(penalty.toPlainString())),
            sheet("satu", "A1", "" + first, "B1", "" + second),
            sheet("dua", "A1", "4", "B1", "-"));

    assertThat(result.finalScore()).isBetween(BigDecimal.ZERO, new BigDecimal("100"));
  }

  @Property
  void raisingOneAnswerNeverLowersTheResult(
      @ForAll @IntRange(max = 3) int low,
      @ForAll @IntRange(max = 4) int other,
      @ForAll @IntRange(max = 4) int colleague) {
    Instrument capped =
        instrument(
            List.of(new Cap("A1", BigDecimal.ZERO, "A", new BigDecimal("0.5"))),
            section("A", item("A1", "15"), item("A2", "25")),
            section("B", item("B1", "60")));
    ScoredSheet second = sheet("dua", "A1", "" + colleague, "A2", "4", "B1", "2");

    EntryResult before =
        result(capped, sheet("satu", "A1", "" + low, "A2", "" + other, "B1", "3"), second);
    EntryResult after =
        result(capped, sheet("satu", "A1", "" + (low + 1), "A2", "" + other, "B1", "3"), second);

    assertThat(after.finalScore()).isGreaterThanOrEqualTo(before.finalScore());
  }

  private static Optional<BigDecimal> decimal(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
