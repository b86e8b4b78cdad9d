package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.teladan.competition.EntryId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PenaltyTest {

  private static final EntryId ENTRY = EntryId.next();

  @Test
  void nothingIsTakenWithoutAPenalty() {
    assertThat(Penalty.total(List.of())).isEqualByComparingTo("0");
  }

  @Test
  void lateDocumentsCostAPointADay() {
    assertThat(Penalty.total(List.of(late(2)))).isEqualByComparingTo("2");
  }

  @Test
  void lateDocumentsCostAtMostThreePointsTogether() {
    assertThat(Penalty.total(List.of(late(2), late(5)))).isEqualByComparingTo("3");
  }

  @Test
  void otherPointsAreAddedWithoutLimit() {
    assertThat(Penalty.total(List.of(late(9), other("2.5"), other("4.25"))))
        .isEqualByComparingTo("9.75");
  }

  @Test
  void aPenaltyTakesPointsAndNeverGivesThem() {
    assertThatIllegalArgumentException().isThrownBy(() -> other("0"));
    assertThatIllegalArgumentException().isThrownBy(() -> other("-1"));
  }

  private static Penalty late(int days) {
    return new Penalty(
        PenaltyId.next(), ENTRY, PenaltyRule.LATE_DOCUMENTS, days, BigDecimal.valueOf(days), null);
  }

  private static Penalty other(String points) {
    return new Penalty(
        PenaltyId.next(),
        ENTRY,
        PenaltyRule.OTHER,
        null,
        new BigDecimal(points),
        "Berkas bukti tidak asli");
  }
}
