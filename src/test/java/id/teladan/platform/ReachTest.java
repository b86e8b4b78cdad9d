package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final UUID HERE = Ids.next();
  private static final UUID THERE = Ids.next();

  @Test
  void aRegionHoldsForAllBelowItAndNothingBeside() {
    Reach reach = actor(Role.COMMITTEE, Scope.region("16.03")).reach(Role.COMMITTEE);

    assertThat(reach.covers("16.03.07.2005", null)).isTrue();
    assertThat(reach.covers("16.03", null)).isTrue();
    assertThat(reach.covers("16", null)).isFalse();
    assertThat(reach.covers("16.04.01.2001", HERE)).isFalse();
  }

  @Test
  void aPuskesmasHoldsForItselfOnly() {
    Reach reach = actor(Role.TRAINER, Scope.puskesmas(HERE)).reach(Role.TRAINER);

    assertThat(reach.covers("16.03.07.2005", HERE)).isTrue();
    assertThat(reach.covers("16.03.07.2005", THERE)).isFalse();
    assertThat(reach.covers("16.03.07.2005", null)).isFalse();
  }

  @Test
  void aGrantReachesNoFurtherInAnotherRole() {
    Reach reach = actor(Role.ADMIN, Scope.EVERYWHERE).reach(Role.ASSESSOR);

    assertThat(reach.everywhere()).isFalse();
    assertThat(reach.covers("16.03.07.2005", HERE)).isFalse();
  }

  private static Actor actor(Role role, Scope scope) {
    return new Actor("ani", "Ani", List.of(new Grant(role, scope)));
  }
}
