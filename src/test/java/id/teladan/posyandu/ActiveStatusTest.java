package id.teladan.posyandu;

import static id.teladan.platform.Policies.ActivePolicy.BULAN_SAMA;
import static id.teladan.platform.Policies.ActivePolicy.PER_LAYANAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Policies.ActivePolicy;
import id.teladan.posyandu.ActiveStatus.Criterion;
import id.teladan.posyandu.ActiveStatus.Means;
import id.teladan.posyandu.MonthReport.Status;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ActiveStatusTest {

  private static final YearMonth JANUARY_2027 = YearMonth.of(2027, 1);
  private static final Means SIX_KADER = new Means(6, true);

  @Test
  void pa1OneWeakServiceOfFourIsForgiven() {
    Map<YearMonth, MonthReport> year = year(12, 60, 60, 60, 30, true);
    year.put(month(11), report(Status.CLOSED, 60, 60, 60, 30));
    year.put(month(12), report(Status.CLOSED, 60, 60, 60, 30));

    assertThat(active(year, SIX_KADER, PER_LAYANAN)).isTrue();
    assertThat(active(year, SIX_KADER, BULAN_SAMA)).isTrue();
  }

  @Test
  void pa2ServicesInTurnCountPerServiceButNotPerMonth() {
    Map<YearMonth, MonthReport> year = new HashMap<>();
    for (int m = 1; m <= 12; m++) {
      int gizi = m <= 8 ? 60 : 0;
      int kia = m >= 5 ? 60 : 0;
      int kb = m <= 4 || m >= 9 ? 60 : 0;
      year.put(month(m), report(Status.OPEN_DAY, gizi, kia, kb, 0));
    }

    assertThat(active(year, SIX_KADER, PER_LAYANAN)).isTrue();
    assertThat(active(year, SIX_KADER, BULAN_SAMA)).isFalse();
  }

  @Test
  void pa3SevenMonthsAreTooFew() {
    assertThat(unmet(year(7, 60, 60, 60, 60, true), SIX_KADER)).contains(Criterion.BULAN_BUKA);
  }

  @Test
  void pa4FourAppointedKaderAreTooFew() {
    assertThat(unmet(year(12, 60, 60, 60, 60, true), new Means(4, true)))
        .containsExactly(Criterion.KADER_SK);
  }

  @Test
  void pa5TwoServicesAreTooFew() {
    Map<YearMonth, MonthReport> year = new HashMap<>();
    for (int m = 1; m <= 12; m++) {
      year.put(
          month(m),
          new MonthReport(
              Status.OPEN_DAY,
              new BigDecimal("60"),
              new BigDecimal("60"),
              new BigDecimal("49.9"),
              null,
              true));
    }

    assertThat(unmet(year, SIX_KADER)).containsExactly(Criterion.CAKUPAN);
    assertThat(active(year, SIX_KADER, BULAN_SAMA)).isFalse();
  }

  @Test
  void pa6WithoutAnAdditionalActivityItIsNotActive() {
    assertThat(unmet(year(12, 60, 60, 60, 60, false), SIX_KADER))
        .containsExactly(Criterion.KEGIATAN_TAMBAHAN);
  }

  @Test
  void pa7EverythingExactlyAtItsLimitIsActive() {
    Map<YearMonth, MonthReport> year = year(8, 50, 50, 50, 0, true);

    assertThat(active(year, new Means(5, true), PER_LAYANAN)).isTrue();
    assertThat(active(year, new Means(5, true), BULAN_SAMA)).isTrue();
  }

  @Test
  void withoutToolsItIsNotActive() {
    assertThat(unmet(year(12, 60, 60, 60, 60, true), new Means(6, false)))
        .containsExactly(Criterion.ALAT);
  }

  @Test
  void onlyTheTwelveFullMonthsBeforeThePresentOneCount() {
    Map<YearMonth, MonthReport> year = year(7, 60, 60, 60, 60, true);
    year.put(JANUARY_2027, report(Status.OPEN_DAY, 60, 60, 60, 60));
    year.put(month(1).minusMonths(1), report(Status.OPEN_DAY, 60, 60, 60, 60));

    assertThat(unmet(year, SIX_KADER)).contains(Criterion.BULAN_BUKA);
  }

  @Test
  void anArrangedServiceCountsLikeAnOpenDay() {
    Map<YearMonth, MonthReport> year = year(7, 60, 60, 60, 60, true);
    year.put(month(8), report(Status.SERVICE, 60, 60, 60, 60));

    assertThat(unmet(year, SIX_KADER)).isEmpty();
  }

  @Property
  void moreCoverageNeverEndsIt(
      @ForAll @Size(48) List<@IntRange(min = 40, max = 60) Integer> percents,
      @ForAll @IntRange(max = 10) int more,
      @ForAll ActivePolicy policy) {
    if (active(year(percents, 0), SIX_KADER, policy)) {
      assertThat(active(year(percents, more), SIX_KADER, policy)).isTrue();
    }
  }

  private static Map<YearMonth, MonthReport> year(List<Integer> percents, int more) {
    Map<YearMonth, MonthReport> year = new HashMap<>();
    for (int m = 0; m < 12; m++) {
      List<Integer> services = percents.subList(4 * m, 4 * m + 4);
      year.put(
          month(m + 1),
          report(
              Status.OPEN_DAY,
              services.get(0) + more,
              services.get(1) + more,
              services.get(2) + more,
              services.get(3) + more));
    }
    return year;
  }

  private static boolean active(
      Map<YearMonth, MonthReport> year, Means means, ActivePolicy policy) {
    return ActiveStatus.of(year, JANUARY_2027, means, policy).active();
  }

  private static List<Criterion> unmet(Map<YearMonth, MonthReport> year, Means means) {
    return ActiveStatus.of(year, JANUARY_2027, means, PER_LAYANAN).unmet();
  }

  private static YearMonth month(int of2026) {
    return YearMonth.of(2026, of2026);
  }

  private static Map<YearMonth, MonthReport> year(
      int months, int gizi, int kia, int kb, int immunization, boolean additional) {
    Map<YearMonth, MonthReport> year = new HashMap<>();
    for (int m = 1; m <= months; m++) {
      year.put(
          month(m),
          new MonthReport(
              Status.OPEN_DAY,
              BigDecimal.valueOf(gizi),
              BigDecimal.valueOf(kia),
              BigDecimal.valueOf(kb),
              BigDecimal.valueOf(immunization),
              additional));
    }
    return year;
  }

  private static MonthReport report(Status status, int gizi, int kia, int kb, int immunization) {
    return new MonthReport(
        status,
        BigDecimal.valueOf(gizi),
        BigDecimal.valueOf(kia),
        BigDecimal.valueOf(kb),
        BigDecimal.valueOf(immunization),
        true);
  }
}
