package id.teladan.need;

import static id.teladan.need.Facts.derive;
import static id.teladan.need.Facts.elang;
import static id.teladan.need.Facts.gap;
import static id.teladan.need.Facts.neverAssessed;
import static id.teladan.need.Facts.trained;
import static id.teladan.need.Facts.untrained;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.instrument.GapType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillRulesTest {

  @Test
  void whoNeverPassedTheBasicCourseNeedsItAndNothingForSingleSkills() {
    List<Proposal> proposals = derive(elang(List.of(untrained(1, "BB-03"))));

    assertThat(proposals).extracting(Proposal::course).containsExactly("U-01");
    assertThat(proposals.get(0).kind()).isEqualTo(RecommendationKind.UMUM);
    assertThat(proposals.get(0).rule()).isEqualTo(Rule.R1);
    assertThat(proposals.get(0).kaderId()).isEqualTo(Facts.id(101));
  }

  @Test
  void theUntrainedStillGetWhatAWeakItemAsksFor() {
    List<Proposal> proposals =
        derive(elang(List.of(untrained(1)), gap("D2", GapType.KETERAMPILAN, "K-BB1")));

    assertThat(proposals).extracting(Proposal::course).containsExactlyInAnyOrder("U-01", "K-BB1");
  }

  @Test
  void skillsNeverAssessedAskForOneAssessmentWhateverElseIsDue() {
    List<Proposal> proposals = derive(elang(List.of(neverAssessed(1))));

    assertThat(proposals)
        .extracting(Proposal::kind)
        .containsExactly(RecommendationKind.UMUM, RecommendationKind.ASSESS);
    assertThat(proposals.get(1).course()).isNull();
    assertThat(proposals.get(1).reasons()).hasSize(25);
  }

  @Test
  void neverAssessedIsNoGapOfSkill() {
    assertThat(derive(elang(List.of(neverAssessed(1, "U-01")))))
        .extracting(Proposal::kind)
        .containsExactly(RecommendationKind.ASSESS);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "1, 2, true",
    "1, 3, false",
    "2, 4, true",
    "2, 5, false",
    "3, 5, true",
    "0, 1, false",
    "0, 0, false"
  })
  void theRefresherIsDueWhenHalfOfTheAssessedAreWeakInThreeGroups(
      int weak, int assessed, boolean due) {
    List<KaderFacts> kader = new ArrayList<>();
    for (int i = 0; i < assessed; i++) {
      kader.add(i < weak ? trained(i, "PP-01", "BB-03", "SR-02") : trained(i));
    }
    kader.add(neverAssessed(50, "U-01"));

    List<Proposal> refresher =
        derive(elang(kader)).stream().filter(p -> "U-03".equals(p.course())).toList();

    assertThat(refresher).hasSize(due ? 1 : 0);
    assertThat(refresher).allMatch(p -> p.kaderId() == null && p.rule() == Rule.R2);
    assertThat(refresher)
        .flatExtracting(Proposal::reasons)
        .allMatch(reason -> Integer.valueOf(weak).equals(reason.kaderCount()));
  }

  @ParameterizedTest
  @CsvSource({
    "PP-01 BB-03, false",
    "PP-01 PP-02 BB-01 BB-03, false",
    "PP-01 BB-03 DL-05, true",
    "PP-01 BB-03 IH-01 SR-01 DL-05, true"
  })
  void threeGroupsMustEachHoldAGap(String gaps, boolean due) {
    List<Proposal> proposals = derive(elang(List.of(trained(1, gaps.split(" ")))));

    assertThat(proposals.stream().anyMatch(p -> "U-03".equals(p.course()))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one course covers both; the other skill needs its own
        "BB-03 BB-04 DL-05 | K-BB1 K-DL2",
        // PP-02 alone: K-PP3 and K-PP4 are as short as each other, the code decides
        "PP-02 | K-PP3",
        // PP-03: K-PP3 (4) is shorter than K-PP2 (8)
        "PP-03 | K-PP3",
        // K-PP3 covers three, K-PP2 the rest
        "PP-01 PP-02 PP-03 PP-04 | K-PP3 K-PP2",
        // DL-02 and DL-04: K-DL4 (3) before K-DL1 (6), which both cover
        "DL-02 DL-04 | K-DL4",
        "DL-01 DL-02 DL-04 | K-DL1",
        // BB-05 alone: K-BB3 (4) before K-BB4 (6)
        "BB-05 | K-BB3",
        "BB-05 BB-06 BB-07 | K-BB3 K-BB4",
      })
  void theFewestLongestNeedsAreCoveredFirst(String gaps, String courses) {
    List<Proposal> proposals = derive(elang(List.of(trained(1, gaps.split(" ")))));

    assertThat(proposals)
        .filteredOn(p -> p.rule() == Rule.R4)
        .extracting(Proposal::course)
        .containsExactlyInAnyOrder(courses.split(" "));
  }

  @Test
  void eachSkillIsTheReasonOfOneCourseOnly() {
    List<Proposal> proposals =
        derive(elang(List.of(trained(1, "PP-01", "PP-02", "PP-03", "PP-04"))));

    assertThat(proposals)
        .flatExtracting(Proposal::reasons)
        .extracting(Reason::skill)
        .containsExactlyInAnyOrder("PP-01", "PP-02", "PP-03", "PP-04");
  }

  @Test
  void whoMastersEverythingNeedsNothing() {
    assertThat(derive(elang(List.of(trained(1), trained(2))))).isEmpty();
  }
}
