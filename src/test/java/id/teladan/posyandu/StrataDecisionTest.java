package id.teladan.posyandu;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Policies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrataDecisionTest {

  private static final Policies.Strata INCLUSIVE = new Policies.Strata(true);
  private static final Policies.Strata EXCLUSIVE = new Policies.Strata(false);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T1, 12, 6, 82, 75, 66, 91, true, 55, MANDIRI, MANDIRI",
    "T2, 12, 6, 82, 75, 66, 91, true, 49.99, PURNAMA, PURNAMA",
    "T3, 12, 6, 82, 75, 49.9, 91, true, 80, MADYA, MADYA",
    "T4, 12, 4.9, 82, 75, 66, 91, true, 80, PRATAMA, PRATAMA",
    "T5, 7, 9, 90, 90, 90, 90, true, 90, PRATAMA, PRATAMA",
    "T6, 8, 5, 50, 50, 50, 50, true, 50, MANDIRI, PRATAMA",
    "T7, 12, 6, 82, 75, 66, 91, false, 80, MADYA, MADYA",
    "T8, 12, 5, 50, 50, 50, 50, true, 0, PURNAMA, PURNAMA",
    "T9, 9, 5, 49, 60, 60, 60, false, 0, MADYA, MADYA",
    "T10, 12, 3, 20, 10, 5, 30, false, 0, PRATAMA, PRATAMA",
  })
  void theDecisionTableHoldsUnderBothPolicies(
      String vector,
      int openings,
      String kader,
      String ds,
      String kia,
      String kb,
      String immunization,
      boolean extraProgram,
      String healthFund,
      Strata inclusive,
      Strata exclusive) {
    Review review =
        new Review(
            openings,
            new BigDecimal(kader),
            new BigDecimal(ds),
            new BigDecimal(kia),
            new BigDecimal(kb),
            new BigDecimal(immunization),
            extraProgram,
            new BigDecimal(healthFund));

    assertThat(StrataDecision.of(review, INCLUSIVE).strata()).as(vector).isEqualTo(inclusive);
    assertThat(StrataDecision.of(review, EXCLUSIVE).strata()).as(vector).isEqualTo(exclusive);
  }

  @Test
  void theFirstGateThatStaysShutIsTheReasonAndNamesWhatIsTooLow() {
    StrataDecision decision = StrataDecision.of(review(12, "6", "82", "49", "10"), INCLUSIVE);

    assertThat(decision.gate()).isEqualTo(StrataGate.CAKUPAN);
    assertThat(decision.fields()).containsExactly("kia", "kb");
    assertThat(decision.next()).isEqualTo(Strata.PURNAMA);
  }

  @Test
  void whoIsAtTheTopHasNoReasonAndNothingNext() {
    StrataDecision decision = StrataDecision.of(review(12, "5", "50", "50", "50"), INCLUSIVE);

    assertThat(decision.strata()).isEqualTo(Strata.MANDIRI);
    assertThat(decision.gate()).isNull();
    assertThat(decision.next()).isNull();
  }

  @Test
  void withoutAllFiguresTheStrataIsNotGuessed() {
    StrataDecision decision =
        StrataDecision.of(
            new Review(7, null, BigDecimal.ZERO, null, null, BigDecimal.ONE, null, null),
            INCLUSIVE);

    assertThat(decision.strata()).isNull();
    assertThat(decision.gate()).isEqualTo(StrataGate.DATA_KURANG);
    assertThat(decision.fields())
        .containsExactly("kaderOnDuty", "kia", "kb", "extraProgram", "healthFund");
  }

  @Test
  void aHairBelowHalfIsBelowHalf() {
    assertThat(StrataDecision.of(review(12, "5", "49.99999999999999999", "50", "50"), INCLUSIVE))
        .extracting(StrataDecision::strata)
        .isEqualTo(Strata.MADYA);
  }

  @Property
  void moreOfAnythingNeverLowersTheStrata(
      @ForAll("reviews") Review weaker, @ForAll("reviews") Review other) {
    Review stronger = strongerOf(weaker, other);

    for (Policies.Strata policy : List.of(INCLUSIVE, EXCLUSIVE)) {
      assertThat(rank(StrataDecision.of(stronger, policy)))
          .isGreaterThanOrEqualTo(rank(StrataDecision.of(weaker, policy)));
    }
  }

  @Property
  void theInclusivePolicyIsNeverStricter(@ForAll("reviews") Review review) {
    assertThat(rank(StrataDecision.of(review, INCLUSIVE)))
        .isGreaterThanOrEqualTo(rank(StrataDecision.of(review, EXCLUSIVE)));
  }

  @Property
  void thereIsAReasonUnlessItIsMandiri(@ForAll("reviews") Review review) {
    StrataDecision decision = StrataDecision.of(review, INCLUSIVE);

    assertThat(decision.gate() == null).isEqualTo(decision.strata() == Strata.MANDIRI);
    assertThat(decision.fields().isEmpty()).isEqualTo(decision.gate() == null);
  }

  @Provide
  Arbitrary<Review> reviews() {
    Arbitrary<BigDecimal> percents =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(2);
    return Combinators.combine(
            Arbitraries.integers().between(0, 14),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(1),
            percents,
            percents,
            percents,
            percents,
            Arbitraries.of(true, false),
            percents)
        .as(Review::new);
  }

  private static Review strongerOf(Review one, Review other) {
    return new Review(
        Math.max(known(one.openings()), known(other.openings())),
        known(one.kaderOnDuty()).max(known(other.kaderOnDuty())),
        known(one.ds()).max(known(other.ds())),
        known(one.kia()).max(known(other.kia())),
        known(one.kb()).max(known(other.kb())),
        known(one.immunization()).max(known(other.immunization())),
        known(one.extraProgram()) || known(other.extraProgram()),
        known(one.healthFund()).max(known(other.healthFund())));
  }

  private static int rank(StrataDecision decision) {
    return known(decision.strata()).ordinal();
  }

  private static <T> T known(@Nullable T value) {
    assertThat(value).isNotNull();
    return Objects.requireNonNull(value);
  }

  private static Review review(int openings, String kader, String ds, String kia, String kb) {
    return new Review(
        openings,
        new BigDecimal(kader),
        new BigDecimal(ds),
        new BigDecimal(kia),
        new BigDecimal(kb),
        new BigDecimal("90"),
        true,
        new BigDecimal("90"));
  }
}
