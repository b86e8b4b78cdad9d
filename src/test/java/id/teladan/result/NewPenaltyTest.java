package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.competition.EntryId;
import id.teladan.platform.FieldError;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPenaltyTest {

  @Test
  void lateDocumentsAreCountedInDays() {
    Penalty penalty =
        new NewPenalty(PenaltyRule.LATE_DOCUMENTS, 2, null, null)
            .penalty(PenaltyId.next(), EntryId.next());

    assertThat(penalty.points()).isEqualByComparingTo("2");
    assertThat(penalty.days()).isEqualTo(2);
  }

  @Test
  void anythingElseIsPointsWithAReason() {
    Penalty penalty =
        new NewPenalty(null, null, new BigDecimal("1.50"), " Foto lama ")
            .penalty(PenaltyId.next(), EntryId.next());

    assertThat(penalty.rule()).isEqualTo(PenaltyRule.OTHER);
    assertThat(penalty.points()).isEqualByComparingTo("1.5");
    assertThat(penalty.reason()).isEqualTo("Foto lama");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "LATE_DOCUMENTS, -,   -,     -, days",
        "LATE_DOCUMENTS, 0,   -,     -, days",
        "LATE_DOCUMENTS, -1,  -,     -, days",
        "LATE_DOCUMENTS, 367, -,     -, days",
        "LATE_DOCUMENTS, 1,   1,     -, points",
        "-,              -,   -,     x, points",
        "-,              -,   0,     x, points",
        "-,              -,   -1,    x, points",
        "-,              -,   100.5, x, points",
        "-,              -,   0.005, x, points",
        "-,              -,   1,     -, reason",
        "OTHER,          1,   1,     x, days"
      })
  void whatIsWrongIsNamed(
      PenaltyRule rule, Integer days, BigDecimal points, String reason, String field) {
    assertThat(new NewPenalty(rule, days, points, reason).faults())
        .extracting(FieldError::field)
        .containsExactly(field);
  }

  @Test
  void aReasonHasAnEnd() {
    assertThat(new NewPenalty(null, null, BigDecimal.ONE, "x".repeat(501)).faults())
        .extracting(FieldError::field)
        .containsExactly("reason");
  }
}
