package id.teladan.need;

import static id.teladan.need.Facts.ELANG;
import static id.teladan.need.Facts.VISIT;
import static id.teladan.need.Facts.d;
import static id.teladan.need.Facts.derive;
import static id.teladan.need.Facts.elang;
import static id.teladan.need.Facts.finding;
import static id.teladan.need.Facts.gap;
import static id.teladan.need.Facts.trained;
import static id.teladan.need.Facts.untrained;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.instrument.GapType;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemRulesTest {

  private static final List<KaderFacts> TWO = List.of(trained(1), trained(2));

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "2, 1, false",
    "19999, 10000, true",
    "20001, 10000, false",
    "0, 1, true"
  })
  void aMeanBelowTwoIsAGapAndTwoIsNone(int numerator, int denominator, boolean due) {
    BigFraction mean = new BigFraction(numerator, denominator);

    List<Proposal> proposals =
        derive(elang(TWO, finding("D2", GapType.KETERAMPILAN, mean, "K-BB1")));

    assertThat(proposals).hasSize(due ? 2 : 0);
  }

  @Test
  void whatDidNotApplyIsNoGap() {
    Finding notApplicable =
        new Finding(
            ELANG, null, "D", "D3", GapType.KETERAMPILAN, List.of("K-IH2"), null, null, VISIT);

    assertThat(derive(elang(TWO, notApplicable))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, false", "4, true", "5, true"})
  void fourWeakServiceItemsAskForTheOrientation(int weak, boolean due) {
    Finding[] findings =
        IntStream.rangeClosed(1, 10)
            .mapToObj(n -> d(n, new BigFraction(n <= weak ? 1 : 2)))
            .toArray(Finding[]::new);

    List<Proposal> orientation = orientation(derive(elang(TWO, findings)));

    assertThat(orientation).hasSize(due ? 1 : 0);
    assertThat(orientation).allMatch(p -> p.kaderId() == null && p.rule() == Rule.R3);
    assertThat(orientation).flatExtracting(Proposal::reasons).hasSize(due ? weak : 0);
  }

  @Test
  void registrationOrTheGroupsServedAloneAskForTheOrientationOnce() {
    List<Proposal> proposals =
        derive(
            elang(
                TWO,
                gap("D10", GapType.KETERAMPILAN, "U-02"),
                gap("D1", GapType.KETERAMPILAN, "U-02"),
                gap("D2", GapType.KETERAMPILAN, "K-BB1")));

    assertThat(orientation(proposals)).hasSize(1);
    assertThat(orientation(proposals).get(0).reasons())
        .extracting(Reason::item)
        .containsExactly("D1", "D2", "D10");
  }

  @Test
  void aWeakItemOfSkillSendsEveryKaderOfThePosyandu() {
    List<Proposal> proposals = derive(elang(TWO, gap("D5", GapType.KETERAMPILAN, "K-DL1")));

    assertThat(proposals)
        .extracting(Proposal::kaderId)
        .containsExactly(Facts.id(101), Facts.id(102));
    assertThat(proposals).allMatch(p -> "K-DL1".equals(p.course()) && p.rule() == Rule.R5);
  }

  @Test
  void aPosyanduWithoutKaderGetsOneForItself() {
    List<Proposal> proposals =
        derive(
            elang(
                List.of(),
                gap("D5", GapType.KETERAMPILAN, "K-DL1"),
                gap("H6", GapType.KETERAMPILAN, "K-DL1")));

    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).kaderId()).isNull();
    assertThat(proposals.get(0).posyanduId()).isEqualTo(ELANG);
    assertThat(proposals.get(0).reasons()).extracting(Reason::item).containsExactly("D5", "H6");
  }

  @Test
  void itemsAndSkillsForOneCourseAreReasonsOfOneRecommendation() {
    List<Proposal> proposals =
        derive(elang(List.of(trained(1, "BB-03")), gap("D2", GapType.KETERAMPILAN, "K-BB1")));

    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).rule()).isEqualTo(Rule.R4);
    assertThat(proposals.get(0).reasons()).extracting(Reason::skill).containsExactly("BB-03", null);
    assertThat(proposals.get(0).reasons().get(1).score()).isEqualTo(new BigFraction(8, 5));
  }

  @Test
  void weakTrainingFiguresSendToTheBasicCourseOnlyWhoHasNotPassedIt() {
    List<Proposal> proposals =
        derive(elang(List.of(trained(1), untrained(2)), gap("B3", GapType.KETERAMPILAN, "U-01")));

    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).kaderId()).isEqualTo(Facts.id(102));
    assertThat(proposals.get(0).reasons())
        .extracting(Reason::rule)
        .containsExactly(Rule.R1, Rule.R5);
  }

  @Test
  void skillItemsWithoutACourseAreLeftToTheSkillsThemselves() {
    assertThat(derive(elang(TWO, gap("B4", GapType.KETERAMPILAN), gap("B5", GapType.KETERAMPILAN))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A1, TATA_KELOLA, K-OR1, GOVERNANCE, K-OR1",
    "D8, TATA_KELOLA, '', GOVERNANCE, ''",
    "H2, TATA_KELOLA, K-PP3, GOVERNANCE, ''",
    "C2, SARANA, '', FACILITY, ''",
    "I1, PEMBIAYAAN, '', FUNDING, ''",
    "I1, PEMBIAYAAN, K-OR1, FUNDING, ''",
  })
  void whatTrainingCannotMendLeadsElsewhereOncePerPosyanduAndItem(
      String item, GapType type, String course, RecommendationKind kind, String material) {
    String[] courses = course.isEmpty() ? new String[0] : new String[] {course};

    List<Proposal> proposals = derive(elang(TWO, gap(item, type, courses)));

    assertThat(proposals).hasSize(1);
    Proposal only = proposals.get(0);
    assertThat(only.kind()).isEqualTo(kind);
    assertThat(only.item()).isEqualTo(item);
    assertThat(only.kaderId()).isNull();
    assertThat(only.course()).isEqualTo(material.isEmpty() ? null : material);
  }

  @Test
  void anItemWithoutAGapTypeLeadsNowhere() {
    assertThat(derive(elang(TWO, gap("X1", null, "K-BB1")))).isEmpty();
  }

  @Test
  void poorAttendanceCountsAsAReasonForTheCourseOfPoorTargetData() {
    Finding attendance = gap("H2", GapType.TATA_KELOLA, "K-PP3");
    Finding data = gap("F1", GapType.KETERAMPILAN, "K-PP3");

    List<Proposal> proposals = derive(elang(List.of(trained(1)), attendance, data));

    assertThat(proposals)
        .extracting(Proposal::kind)
        .containsExactly(RecommendationKind.GOVERNANCE, RecommendationKind.COACHING);
    assertThat(proposals.get(1).reasons()).extracting(Reason::item).containsExactly("F1", "H2");
  }

  @Test
  void poorAttendanceWithAnotherGapOfTheSameCourseIsNoReasonForIt() {
    List<Proposal> proposals =
        derive(
            elang(
                List.of(trained(1)),
                gap("H2", GapType.TATA_KELOLA, "K-PP3"),
                gap("F2", GapType.KETERAMPILAN, "K-PP3")));

    assertThat(proposals.get(1).reasons()).extracting(Reason::item).containsExactly("F2");
  }

  @Test
  void anUmumCourseOfAnItemIsForThePosyandu() {
    List<Proposal> proposals = derive(elang(TWO, gap("I2", GapType.KETERAMPILAN, "U-04")));

    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).kaderId()).isNull();
    assertThat(proposals.get(0).kind()).isEqualTo(RecommendationKind.UMUM);
  }

  @Test
  void whatWasFoundAtOneKaderConcernsThatKaderOnly() {
    Finding judged =
        new Finding(
            ELANG,
            Facts.id(101),
            "K3",
            "K3.1",
            GapType.KETERAMPILAN,
            List.of("K-BB1"),
            null,
            BigFraction.ONE,
            VISIT);
    Finding gone =
        new Finding(
            ELANG,
            Facts.id(199),
            "K3",
            "K3.1",
            GapType.KETERAMPILAN,
            List.of("K-BB1"),
            null,
            BigFraction.ONE,
            VISIT);

    assertThat(derive(elang(TWO, judged, gone)))
        .extracting(Proposal::kaderId)
        .containsExactly(Facts.id(101));
  }

  private static List<Proposal> orientation(List<Proposal> proposals) {
    return proposals.stream().filter(p -> "U-02".equals(p.course())).toList();
  }
}
