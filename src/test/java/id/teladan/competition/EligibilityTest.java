package id.teladan.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.instrument.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityTest {

  private static final UUID PUSKESMAS = UUID.randomUUID();
  private static final LocalDate OPENS = LocalDate.of(2026, 8, 1);

  @Test
  void aPosyanduOfThePoolIsEligible() {
    assertThat(Eligibility.of(posyanduCup("16.03.07", null), posyandu("16.03.07.2005")).isRefused())
        .isFalse();
    assertThat(Eligibility.of(posyanduCup("16.03", null), posyandu("16.03.07.2005")).isRefused())
        .isFalse();
  }

  @Test
  void aCodeThatOnlyBeginsAlikeIsAnotherRegion() {
    assertThat(Eligibility.of(posyanduCup("16.03", null), posyandu("16.031.07.2005")).isRefused())
        .isTrue();
  }

  @Test
  void aPuskesmasNarrowsThePool() {
    assertThat(
            Eligibility.of(posyanduCup("16.03.07", UUID.randomUUID()), posyandu("16.03.07.2005"))
                .isRefused())
        .isTrue();
    assertThat(
            Eligibility.of(posyanduCup("16.03.07", PUSKESMAS), posyandu("16.03.07.2005"))
                .isRefused())
        .isFalse();
  }

  @Test
  void aKaderMustBeActiveWithAnSkAndTwoYearsInService() {
    assertThat(kader(true, true, OPENS.minusYears(2), "MADYA").refusals()).isEmpty();
    assertThat(kader(false, true, OPENS.minusYears(2), "MADYA").refusals()).hasSize(1);
    assertThat(kader(true, false, OPENS.minusYears(2), "MADYA").refusals()).hasSize(1);
    assertThat(kader(true, true, OPENS.minusYears(2).plusDays(1), "MADYA").refusals()).hasSize(1);
  }

  @Test
  void whatTheRegisterDoesNotKnowIsAWarning() {
    Eligibility unknown = kader(true, true, null, "MADYA");

    assertThat(unknown.isRefused()).isFalse();
    assertThat(unknown.warnings()).hasSize(1);
  }

  @Test
  void aLevelBelowMadyaIsAWarningFromTheRegencyUpwards() {
    assertThat(kader(true, true, OPENS.minusYears(9), "PURWA").warnings()).hasSize(1);
    assertThat(
            Eligibility.of(
                    cup(Instrument.Kind.KADER, "16.03.07", null),
                    candidate("16.03.07.2005", true, true, OPENS.minusYears(9), "PURWA"))
                .warnings())
        .isEmpty();
  }

  private static Eligibility kader(
      boolean active, boolean appointed, @Nullable LocalDate since, String level) {
    return Eligibility.of(
        cup(Instrument.Kind.KADER, "16.03", null),
        candidate("16.03.07.2005", active, appointed, since, level));
  }

  private static Competition posyanduCup(String region, @Nullable UUID puskesmas) {
    return cup(Instrument.Kind.POSYANDU, region, puskesmas);
  }

  private static Competition cup(Instrument.Kind kind, String region, @Nullable UUID puskesmas) {
    return new Competition(
        CompetitionId.next(),
        "Lomba",
        kind,
        new InstrumentRef("X", 1),
        new Versions(1, List.of()),
        region,
        puskesmas,
        OPENS,
        OPENS.plusDays(30),
        3,
        List.of(),
        ConflictRule.NONE,
        CompetitionStatus.DRAFT,
        null);
  }

  private static Candidate posyandu(String village) {
    return candidate(village, null, null, null, null);
  }

  private static Candidate candidate(
      String village,
      @Nullable Boolean active,
      @Nullable Boolean appointed,
      @Nullable LocalDate since,
      @Nullable String level) {
    return new Candidate(
        UUID.randomUUID(),
        "Citra",
        "Elang",
        village,
        "Lingga",
        PUSKESMAS,
        active,
        appointed,
        since,
        level);
  }
}
