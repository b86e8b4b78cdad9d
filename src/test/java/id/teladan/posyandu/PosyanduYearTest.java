package id.teladan.posyandu;

import static id.teladan.posyandu.PosyanduOffice.review;
import static id.teladan.posyandu.PosyanduOffice.thrownBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Actor;
import id.teladan.posyandu.ActiveStatus.Criterion;
import id.teladan.posyandu.MonthReport.Status;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.Registers;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What months and reviews make of a posyandu: its strata, and whether it is active. */
class PosyanduYearTest {

  private final PosyanduOffice house = new PosyanduOffice();
  private final Registers registers = house.registers;
  private final PosyanduService service = house.service;
  private final PosyanduYear year = house.year;
  private final PuskesmasId office = house.office;
  private final Actor budi = house.budi;

  @Test
  void theLatestReviewGivesTheStrata() {
    PosyanduId id = registers.newPosyandu(office);

    assertThat(year.putReview(budi, id, 2025, review("55")).value().decision().strata())
        .isEqualTo(Strata.MANDIRI);
    assertThat(strata(id)).isEqualTo(Strata.MANDIRI);
    assertThat(year.putReview(budi, id, 2026, review("49.99")).created()).isTrue();
    assertThat(strata(id)).isEqualTo(Strata.PURNAMA);
    assertThat(year.putReview(budi, id, 2024, review("0")).created()).isTrue();
    assertThat(strata(id)).isEqualTo(Strata.PURNAMA);
    assertThat(year.putReview(budi, id, 2026, review(null)).created()).isFalse();
    assertThat(service.get(budi, id).posyandu().strata()).isNull();
    assertThat(year.listReviews(budi, id))
        .extracting(YearReview::year)
        .containsExactly(2026, 2025, 2024);
  }

  @Test
  void figuresKeepAllTheirDecimals() {
    PosyanduId id = registers.newPosyandu(office);
    Review hair = review("49.99999999999999999999");

    assertThat(year.putReview(budi, id, 2026, hair).value().decision().strata())
        .isEqualTo(Strata.PURNAMA);
    assertThat(year.listReviews(budi, id).get(0).review()).isEqualTo(hair);
  }

  @Test
  void theTwelveMonthsBeforeThisOneMakeItActive() {
    PosyanduId id = registers.newPosyandu(office);
    for (int i = 0; i < 5; i++) {
      assertThat(registers.newKader(id)).isNotNull();
    }
    for (YearMonth month = YearMonth.of(2025, 9);
        month.isBefore(YearMonth.of(2026, 4));
        month = month.plusMonths(1)) {
      assertThat(year.putMonth(budi, id, month, openMonth()).created()).isTrue();
    }

    assertThat(service.get(budi, id).active().unmet())
        .containsExactly(Criterion.BULAN_BUKA, Criterion.CAKUPAN);
    assertThat(year.putMonth(budi, id, YearMonth.of(2026, 9), openMonth()).created()).isTrue();
    assertThat(service.get(budi, id).active().active()).as("the running month").isFalse();
    assertThat(year.putMonth(budi, id, YearMonth.of(2026, 8), openMonth()).created()).isTrue();
    assertThat(service.get(budi, id).active().active()).isTrue();
    assertThat(year.putMonth(budi, id, YearMonth.of(2026, 8), closed()).created()).isFalse();
    assertThat(service.get(budi, id).active().active()).isFalse();
  }

  @Test
  void aMonthThatHasNotBegunCannotBeReported() {
    PosyanduId id = registers.newPosyandu(office);

    thrownBy(() -> year.putMonth(budi, id, YearMonth.of(2026, 10), openMonth()))
        .hasMessageContaining("Ada isian");
    thrownBy(() -> year.putReview(budi, id, 2027, review("55"))).hasMessageContaining("Ada isian");
  }

  private Strata strata(PosyanduId id) {
    return Objects.requireNonNull(service.get(budi, id).posyandu().strata());
  }

  private static MonthReport openMonth() {
    BigDecimal half = BigDecimal.valueOf(50);
    return new MonthReport(Status.OPEN_DAY, half, half, half, null, true);
  }

  private static MonthReport closed() {
    return new MonthReport(Status.CLOSED, null, null, null, null, null);
  }
}
