package id.teladan.need;

import static id.teladan.need.Facts.TODAY;
import static id.teladan.need.Facts.VISIT;
import static id.teladan.need.Facts.completed;
import static id.teladan.need.Facts.derive;
import static id.teladan.need.Facts.elang;
import static id.teladan.need.Facts.gap;
import static id.teladan.need.Facts.id;
import static id.teladan.need.Facts.trained;
import static id.teladan.need.Facts.trainedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.course.CourseCatalog;
import id.teladan.instrument.GapType;
import id.teladan.platform.Policies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6 and R7, which change what was raised. */
class AdjustmentTest {

  private static final Finding WEIGHING = gap("D2", GapType.KETERAMPILAN, "K-BB1");

  @ParameterizedTest
  @CsvSource({
    // the visit was on 14 August 2026, today is 22 November 2026
    "2026-08-13, COACHING", // completed before it: it did not help
    "2026-08-14, COACHING", // the same day: the observation is not older
    "2026-08-15, REASSESS",
    "2026-11-22, REASSESS",
    "2026-11-23, COACHING", // not completed yet
  })
  void trainedAfterTheVisitMeansAssessAgain(LocalDate completedOn, RecommendationKind kind) {
    KaderFacts kader = completed(trained(1), "K-BB1", completedOn);

    assertThat(derive(elang(List.of(kader), WEIGHING)))
        .extracting(Proposal::kind)
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22, REASSESS", "2025-11-21, COACHING"})
  void twelveMonthsAgoIsStillFreshAndADayMoreIsNot(LocalDate completedOn, RecommendationKind kind) {
    KaderFacts kader = completed(trained(1), "K-BB1", completedOn);
    Finding longAgo =
        new Finding(
            Facts.ELANG,
            null,
            "D",
            "D2",
            GapType.KETERAMPILAN,
            List.of("K-BB1"),
            null,
            BigFraction.ONE,
            LocalDate.of(2025, 6, 1));

    assertThat(derive(elang(List.of(kader), longAgo)))
        .extracting(Proposal::kind)
        .containsExactly(kind);
  }

  @Test
  void anotherCourseDoesNotAnswerTheGap() {
    KaderFacts kader = completed(trained(1), "K-BB2", TODAY);

    assertThat(derive(elang(List.of(kader), WEIGHING)))
        .extracting(Proposal::kind)
        .containsExactly(RecommendationKind.COACHING);
  }

  @Test
  void oneObservationAfterTheTrainingIsEnoughToTrainAgain() {
    KaderFacts assessedOnTheVisit = trained(1, "BB-03");
    KaderFacts kader = completed(assessedOnTheVisit, "K-BB1", VISIT.minusDays(1));
    Finding earlier =
        new Finding(
            Facts.ELANG,
            null,
            "D",
            "D2",
            GapType.KETERAMPILAN,
            List.of("K-BB1"),
            null,
            BigFraction.ONE,
            VISIT.minusDays(30));

    assertThat(derive(elang(List.of(kader), earlier)))
        .extracting(Proposal::kind)
        .containsExactly(RecommendationKind.COACHING);
  }

  @Test
  void whoseSkillWasAssessedBeforeTheTrainingIsAssessedAgain() {
    KaderFacts kader = completed(trained(1, "BB-03"), "K-BB1", VISIT.plusDays(30));

    List<Proposal> proposals = derive(elang(List.of(kader)));

    assertThat(proposals).extracting(Proposal::kind).containsExactly(RecommendationKind.REASSESS);
    assertThat(proposals.get(0).course()).isEqualTo("K-BB1");
  }

  @ParameterizedTest
  @CsvSource({"9, COACHING", "10, KHUSUS", "11, KHUSUS"})
  void tenKaderOfOnePuskesmasMakeAClass(int count, RecommendationKind kind) {
    List<Proposal> proposals = derive(elang(kader(Facts.ELANG, 0, count), WEIGHING));

    assertThat(proposals).hasSize(count).allMatch(p -> p.kind() == kind);
    assertThat(proposals).allMatch(p -> "K-BB1".equals(p.course()));
  }

  @Test
  void aClassIsFilledFromAllPosyanduOfThePuskesmas() {
    PosyanduFacts melati = posyandu(2, Facts.PUSKESMAS, 5);
    PosyanduFacts kenanga = posyandu(3, Facts.PUSKESMAS, 5);

    assertThat(derive(melati, kenanga)).allMatch(p -> p.kind() == RecommendationKind.KHUSUS);
  }

  @Test
  void anotherPuskesmasFillsNoClassHere() {
    PosyanduFacts melati = posyandu(2, Facts.PUSKESMAS, 9);
    PosyanduFacts elsewhere = posyandu(3, id(901), 10);

    List<Proposal> proposals = derive(melati, elsewhere);

    assertThat(proposals)
        .filteredOn(p -> p.posyanduId().equals(id(2)))
        .allMatch(p -> p.kind() == RecommendationKind.COACHING);
    assertThat(proposals)
        .filteredOn(p -> p.posyanduId().equals(id(3)))
        .allMatch(p -> p.kind() == RecommendationKind.KHUSUS);
  }

  @Test
  void whoIsOnlyAssessedAgainFillsNoClass() {
    List<KaderFacts> kader = new ArrayList<>(kader(Facts.ELANG, 0, 9));
    kader.add(completed(trained(50), "K-BB1", VISIT.plusDays(1)));

    assertThat(derive(elang(kader, WEIGHING)))
        .extracting(Proposal::kind)
        .containsOnly(RecommendationKind.COACHING, RecommendationKind.REASSESS);
  }

  @Test
  void anOfficeMayDecideOnOtherLines() {
    Policies.Need policy = new Policies.Need(2, 30, new BigDecimal("2.5"), 1);
    RecommendationRules rules = new RecommendationRules(CourseCatalog.load().list(), policy);
    Finding fair = Facts.finding("D2", GapType.KETERAMPILAN, new BigFraction(12, 5), "K-BB1");

    List<Proposal> proposals =
        rules.derive(List.of(elang(List.of(trained(1), trained(2)), fair)), TODAY);

    assertThat(proposals).hasSize(2).allMatch(p -> p.kind() == RecommendationKind.KHUSUS);
  }

  @Test
  void umumCoursesAreHeldForFewToo() {
    assertThat(derive(elang(List.of(Facts.untrained(1)))))
        .extracting(Proposal::kind)
        .containsExactly(RecommendationKind.UMUM);
  }

  private static PosyanduFacts posyandu(int number, UUID puskesmas, int kaderCount) {
    Finding weighing =
        new Finding(
            id(number),
            null,
            "D",
            "D2",
            GapType.KETERAMPILAN,
            List.of("K-BB1"),
            null,
            BigFraction.ONE,
            VISIT);
    List<KaderFacts> kader = kader(id(number), number * 20, kaderCount);
    return new PosyanduFacts(id(number), puskesmas, kader, List.of(weighing), Map.of());
  }

  private static List<KaderFacts> kader(UUID posyandu, int from, int count) {
    List<KaderFacts> kader = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      kader.add(trainedAt(posyandu, from + i));
    }
    return kader;
  }
}
