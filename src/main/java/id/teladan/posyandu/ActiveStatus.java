package id.teladan.posyandu;

import id.teladan.platform.Policies.ActivePolicy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "Posyandu aktif": yes, or the criteria that are not met. */
public record ActiveStatus(List<Criterion> unmet) {

  private static final int MONTHS_NEEDED = 8;
  private static final int SERVICES_NEEDED = 3;
  private static final int KADER_NEEDED = 5;
  private static final List<Function<MonthReport, @Nullable BigDecimal>> SERVICES =
      List.of(MonthReport::gizi, MonthReport::kia, MonthReport::kb, MonthReport::immunization);

  /** What is asked of an active posyandu. */
  public enum Criterion {
    BULAN_BUKA("Buka paling sedikit 8 bulan dalam setahun"),
    KADER_SK("Paling sedikit 5 kader ber-SK"),
    CAKUPAN("Paling sedikit 3 dari 4 layanan mencapai 50% selama 8 bulan"),
    ALAT("Alat pantau tumbuh kembang tersedia"),
    KEGIATAN_TAMBAHAN("Paling sedikit satu kegiatan tambahan");

    private final String title;

    Criterion(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** What the posyandu itself brings, besides its months. */
  public record Means(int appointedKader, boolean growthTools) {}

  /** The first of the twelve full months before the present one. */
  public static YearMonth firstMonth(YearMonth present) {
    return present.minusMonths(12);
  }

  /** Looks at the twelve full months before the present one; a month without a report is closed. */
  public static ActiveStatus of(
      Map<YearMonth, MonthReport> reports, YearMonth present, Means means, ActivePolicy policy) {
    List<MonthReport> year =
        Stream.iterate(firstMonth(present), month -> month.plusMonths(1))
            .limit(12)
            .map(reports::get)
            .filter(Objects::nonNull)
            .toList();
    List<Criterion> unmet = new ArrayList<>();
    if (year.stream().filter(MonthReport::isOpen).count() < MONTHS_NEEDED) {
      unmet.add(Criterion.BULAN_BUKA);
    }
    if (means.appointedKader() < KADER_NEEDED) {
      unmet.add(Criterion.KADER_SK);
    }
    if (!isCovered(year, policy)) {
      unmet.add(Criterion.CAKUPAN);
    }
    if (!means.growthTools()) {
      unmet.add(Criterion.ALAT);
    }
    if (year.stream().noneMatch(MonthReport::hasAdditionalActivity)) {
      unmet.add(Criterion.KEGIATAN_TAMBAHAN);
    }
    return new ActiveStatus(List.copyOf(unmet));
  }

  public boolean active() {
    return unmet.isEmpty();
  }

  private static boolean isCovered(Collection<MonthReport> year, ActivePolicy policy) {
    if (policy == ActivePolicy.PER_LAYANAN) {
      return SERVICES.stream()
              .filter(
                  service ->
                      year.stream().filter(month -> reachesHalf(service.apply(month))).count()
                          >= MONTHS_NEEDED)
              .count()
          >= SERVICES_NEEDED;
    }
    return year.stream()
            .filter(
                month ->
                    SERVICES.stream().filter(service -> reachesHalf(service.apply(month))).count()
                        >= SERVICES_NEEDED)
            .count()
        >= MONTHS_NEEDED;
  }

  private static boolean reachesHalf(@Nullable BigDecimal percent) {
    return percent != null && Percent.reachesHalf(percent);
  }
}
