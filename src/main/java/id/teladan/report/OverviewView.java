package id.teladan.report;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import id.teladan.report.Overview.ComingPelatihan;
import id.teladan.report.Overview.CompetitionProgress;
import id.teladan.report.Overview.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The office's first page. */
final class OverviewView extends PageView {

  private static final Map<String, String> NAMES =
      Map.of(
          "MANDIRI", "Mandiri",
          "PURNAMA", "Purnama",
          "MADYA", "Madya",
          "PRATAMA", "Pratama",
          "UTAMA", "Utama",
          "PURWA", "Purwa");

  private static final Map<String, String> STATUSES =
      Map.of("DRAFT", "Persiapan", "OPEN", "Berjalan", "DECIDED", "Ditetapkan");

  final List<Bar> strata;
  final List<Bar> levels;
  final List<Bar> needs;
  final List<CompetitionRow> competitions;
  final List<PelatihanRow> pelatihan;
  final String posyanduCount;
  final String kaderCount;

  OverviewView(Actor actor, Overview overview, UnaryOperator<String> courseTitle) {
    super("overview.mustache", actor, "Beranda");
    this.strata = bars(overview.strata(), code -> NAMES.getOrDefault(code, "Belum ditelaah"));
    this.levels = bars(overview.levels(), code -> NAMES.getOrDefault(code, "Belum berjenjang"));
    this.needs = bars(overview.needs(), courseTitle);
    this.competitions = overview.competitions().stream().map(OverviewView::row).toList();
    this.pelatihan = overview.pelatihan().stream().map(OverviewView::row).toList();
    this.posyanduCount = Words.count(sum(overview.strata()));
    this.kaderCount = Words.count(sum(overview.levels()));
  }

  private static long sum(List<Tally> tallies) {
    return tallies.stream().mapToLong(Tally::count).sum();
  }

  private static List<Bar> bars(List<Tally> tallies, UnaryOperator<String> name) {
    int most = tallies.stream().mapToInt(Tally::count).max().orElse(1);
    return tallies.stream()
        .map(t -> new Bar(name.apply(t.name()), t.name(), t.count(), most))
        .toList();
  }

  private static CompetitionRow row(CompetitionProgress c) {
    return new CompetitionRow(
        c.id(),
        c.name(),
        STATUSES.getOrDefault(c.status(), c.status().toLowerCase(Locale.ROOT)),
        Words.date(c.closesOn()),
        c.visits(),
        c.submitted(),
        Math.max(c.expected(), 1),
        c.expected(),
        c.moderated() > 0);
  }

  private static PelatihanRow row(ComingPelatihan p) {
    return new PelatihanRow(
        p.id(), p.title(), Words.days(p.startsOn(), p.endsOn()), p.enrolled(), p.capacity());
  }

  record Bar(String name, String code, int count, int most) {}

  record CompetitionRow(
      UUID id,
      String name,
      String status,
      String closesOn,
      int visits,
      int submitted,
      int most,
      int expected,
      boolean hasModerated) {}

  record PelatihanRow(UUID id, String title, String dates, int enrolled, int capacity) {}
}
