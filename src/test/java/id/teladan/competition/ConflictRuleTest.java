package id.teladan.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConflictRuleTest {

  private static final UUID TANJUNG_ENIM = UUID.randomUUID();
  private static final UUID PANDAN_AGUNG = UUID.randomUUID();
  private static final String LINGGA = "16.03.07.2005";
  private static final String KEBAN_AGUNG = "16.03.07.2001";

  private static final Home SUBJECT = new Home(TANJUNG_ENIM, LINGGA);

  @Test
  void byPuskesmasNobodyScoresTheOwnPuskesmas() {
    assertThat(ConflictRule.PUSKESMAS.forbids(new Home(TANJUNG_ENIM, KEBAN_AGUNG), SUBJECT))
        .isTrue();
    assertThat(ConflictRule.PUSKESMAS.forbids(new Home(PANDAN_AGUNG, null), SUBJECT)).isFalse();
  }

  @Test
  void byPuskesmasAVillageThatIsKnownAloneCountsToo() {
    assertThat(ConflictRule.PUSKESMAS.forbids(new Home(null, LINGGA), SUBJECT)).isTrue();
  }

  @Test
  void byVillageOnlyTheOwnVillageIsBarred() {
    assertThat(ConflictRule.VILLAGE.forbids(new Home(TANJUNG_ENIM, KEBAN_AGUNG), SUBJECT))
        .isFalse();
    assertThat(ConflictRule.VILLAGE.forbids(new Home(PANDAN_AGUNG, LINGGA), SUBJECT)).isTrue();
  }

  @Test
  void withoutARuleAndWithoutAHomeNobodyIsBarred() {
    assertThat(ConflictRule.NONE.forbids(new Home(TANJUNG_ENIM, LINGGA), SUBJECT)).isFalse();
    assertThat(ConflictRule.PUSKESMAS.forbids(new Home(null, null), SUBJECT)).isFalse();
  }
}
