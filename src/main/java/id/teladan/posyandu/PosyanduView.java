package id.teladan.posyandu;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All about one posyandu: who it is, its reviews, its months. */
final class PosyanduView extends PageView {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  final PosyanduId id;
  final String village;
  final String villageCode;
  final String hamlet;
  final String puskesmasName;
  final String registrationNumber;
  final String place;
  final String map;
  final String tools;
  final String appointed;
  final String strataTitle;
  final String strataColor;
  final boolean active;
  final List<String> unmet;
  final String nextStep;
  final int presentYear;
  final List<ReviewRow> reviews;
  final List<MonthRow> months;
  final boolean writable;
  final boolean kaderWritable;

  PosyanduView(
      Actor actor,
      PosyanduStanding standing,
      List<YearReview> years,
      Map<YearMonth, MonthReport> reports,
      YearMonth present) {
    super("posyandu.mustache", actor, standing.posyandu().name());
    Posyandu posyandu = standing.posyandu();
    Strata strata = posyandu.strata();
    this.id = posyandu.id();
    this.village = posyandu.villageName();
    this.villageCode = posyandu.villageCode();
    this.hamlet = Objects.requireNonNullElse(posyandu.hamlet(), "–");
    this.puskesmasName = posyandu.puskesmasName();
    this.registrationNumber = Objects.requireNonNullElse(posyandu.registrationNumber(), "–");
    this.place = place(posyandu);
    this.map = map(posyandu);
    this.tools = posyandu.growthTools() ? "Tersedia" : "Belum tersedia";
    this.appointed = Words.count(posyandu.appointedKader());
    this.strataTitle = strata == null ? "Belum ditelaah" : strata.title();
    this.strataColor = StrataWords.color(strata);
    this.active = standing.active().active();
    this.unmet = standing.active().unmet().stream().map(ActiveStatus.Criterion::title).toList();
    this.nextStep = years.isEmpty() ? "" : Objects.requireNonNullElse(years.get(0).nextStep(), "");
    this.presentYear = present.getYear();
    this.reviews = years.stream().map(ReviewRow::of).toList();
    this.months = months(reports, present);
    this.writable = actor.has(PosyanduService.WRITERS);
    this.kaderWritable = actor.has(Role.ADMIN, Role.COMMITTEE, Role.TRAINER);
  }

  private static List<MonthRow> months(Map<YearMonth, MonthReport> reports, YearMonth present) {
    List<MonthRow> rows = new ArrayList<>();
    for (YearMonth month = present;
        !month.isBefore(ActiveStatus.firstMonth(present));
        month = month.minusMonths(1)) {
      rows.add(MonthRow.of(month, reports.get(month)));
    }
    return rows;
  }

  /** As in {@code Agustus 2026}. */
  static String title(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN) + " " + month.getYear();
  }

  private static String place(Posyandu posyandu) {
    return posyandu.latitude() == null || posyandu.longitude() == null
        ? "–"
        : ReviewForm.number(Percent.plain(posyandu.latitude()))
            + "; "
            + ReviewForm.number(Percent.plain(posyandu.longitude()));
  }

  /** A link that the map program of a phone opens. */
  private static String map(Posyandu posyandu) {
    return posyandu.latitude() == null || posyandu.longitude() == null
        ? ""
        : "geo:%s,%s"
            .formatted(posyandu.latitude().toPlainString(), posyandu.longitude().toPlainString());
  }

  /** One year's review as a row, with what to mend for the next strata. */
  record ReviewRow(
      int year,
      String strata,
      String color,
      String openings,
      String kader,
      String ds,
      String kia,
      String kb,
      String immunization,
      String extra,
      String fund,
      String next) {

    static ReviewRow of(YearReview year) {
      Review review = year.review();
      Strata strata = year.decision().strata();
      Boolean extra = review.extraProgram();
      return new ReviewRow(
          year.year(),
          strata == null ? "Data kurang" : strata.title(),
          StrataWords.color(strata),
          review.openings() == null ? "–" : review.openings().toString(),
          shown(review.kaderOnDuty(), ""),
          shown(review.ds(), "%"),
          shown(review.kia(), "%"),
          shown(review.kb(), "%"),
          shown(review.immunization(), "%"),
          extra == null ? "–" : extra ? "Ada" : "Tidak",
          shown(review.healthFund(), "%"),
          Objects.requireNonNullElse(year.nextStep(), "Sudah di strata tertinggi."));
    }
  }

  /** One month as a row. */
  record MonthRow(
      YearMonth month,
      String title,
      String status,
      String gizi,
      String kia,
      String kb,
      String immunization,
      String additional) {

    static MonthRow of(YearMonth month, @Nullable MonthReport report) {
      String title = PosyanduView.title(month);
      if (report == null) {
        return new MonthRow(month, title, "Belum diisi", "–", "–", "–", "–", "–");
      }
      return new MonthRow(
          month,
          title,
          report.status().title(),
          shown(report.gizi(), "%"),
          shown(report.kia(), "%"),
          shown(report.kb(), "%"),
          shown(report.immunization(), "%"),
          report.hasAdditionalActivity() ? "Ada" : "Tidak");
    }
  }

  private static String shown(java.math.@Nullable BigDecimal number, String unit) {
    return number == null ? "–" : StrataWords.shown(number) + unit;
  }
}
