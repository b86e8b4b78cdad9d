package id.teladan.need;

import static id.teladan.need.Facts.derive;
import static id.teladan.need.Facts.elangMeasuredBy;
import static id.teladan.need.Facts.gap;
import static id.teladan.need.Facts.trained;
import static id.teladan.need.Facts.weakWeighing;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.instrument.GapType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is sent to be trained for a step of the service: those who stood there. */
class DutyRulesTest {

  private static final List<KaderFacts> TWO = List.of(trained(1), trained(2));

  @Test
  void aWeakStepIsForThoseWhoWereOnDutyThere() {
    List<Proposal> proposals =
        derive(elangMeasuredBy(Set.of(trained(2).id()), TWO, weakWeighing()));

    assertThat(proposals).extracting(Proposal::kaderId).containsExactly(trained(2).id());
    assertThat(proposals.get(0).reasons())
        .extracting(Reason::duty)
        .containsExactly(new Reason.Duty(2, true));
  }

  @Test
  void whereNobodyIsRecordedAtTheStepItIsForAllAndSaysSo() {
    List<Proposal> proposals = derive(elangMeasuredBy(Set.of(), TWO, weakWeighing()));

    assertThat(proposals).hasSize(2);
    assertThat(proposals)
        .flatExtracting(Proposal::reasons)
        .extracting(Reason::duty)
        .containsOnly(new Reason.Duty(2, false));
  }

  @Test
  void whoServedThereAndIsNoLongerActiveLeavesItToAll() {
    assertThat(derive(elangMeasuredBy(Set.of(Facts.id(555)), TWO, weakWeighing()))).hasSize(2);
  }

  @Test
  void anItemThatWatchesNoStepIsForAllWhoeverWasOnDuty() {
    List<Proposal> proposals =
        derive(
            elangMeasuredBy(
                Set.of(trained(2).id()), TWO, gap("G1", GapType.KETERAMPILAN, "K-PP1")));

    assertThat(proposals).hasSize(2);
    assertThat(proposals)
        .flatExtracting(Proposal::reasons)
        .extracting(Reason::duty)
        .containsOnlyNulls();
  }
}
