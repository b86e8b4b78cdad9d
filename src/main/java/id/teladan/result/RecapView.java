package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.competition.CompetitionStatus;
import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import id.teladan.platform.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The recap as a table and, below it, as a heat map of the same numbers. */
final class RecapView extends CompetitionFrame {

  private static final int ROWS_A_PAGE = 100;

  final String id;
  final boolean kader;
  final List<SectionHead> sections;
  final List<Row> rows;
  final List<Row> ranked;
  final List<Row> unranked;
  final String counts;
  final int openModeration;
  final boolean sealed;
  final boolean draft;
  final @Nullable String decided;
  final List<DecisionLink> decisions;
  final String query;
  final boolean hasPages;
  final @Nullable Integer previousPage;
  final @Nullable Integer nextPage;
  final String pages;

  RecapView(
      Actor actor,
      Competition competition,
      Recap recap,
      List<Decision> made,
      Optional<Integer> number,
      String page) {
    super("recap.mustache", actor, competition, Tab.RECAP);
    id = competition.id().toString();
    sealed = competition.status() == CompetitionStatus.DECIDED;
    draft = !sealed && number.isEmpty();
    kader = competition.kind() == Instrument.Kind.KADER;
    sections = recap.sections().stream().map(SectionHead::of).toList();
    int last = Math.max(1, (recap.rows().size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
    int current = Math.min(last, pageNumber(page));
    List<RecapRow> shown =
        recap
            .rows()
            .subList(
                (current - 1) * ROWS_A_PAGE, Math.min(recap.rows().size(), current * ROWS_A_PAGE));
    rows = shown.stream().map(row -> Row.of(row, recap.sections())).toList();
    ranked = rows.stream().filter(Row::hasRank).toList();
    unranked = rows.stream().filter(row -> !row.hasRank()).toList();
    counts =
        "%s peserta, %s berperingkat"
            .formatted(Words.count(recap.rows().size()), Words.count(recap.ranked()));
    openModeration = recap.openModeration();
    decided =
        made.stream()
            .filter(it -> number.map(wanted -> wanted == it.number()).orElse(sealed))
            .reduce((one, later) -> later)
            .map(RecapView::words)
            .orElse(null);
    decisions = made.stream().map(DecisionLink::of).toList();
    query = number.map(it -> "?penetapan=" + it).orElse("");
    hasPages = last > 1;
    previousPage = current > 1 ? current - 1 : null;
    nextPage = current < last ? current + 1 : null;
    pages = "Halaman %d dari %d".formatted(current, last);
  }

  boolean empty() {
    return rows.isEmpty();
  }

  boolean hasUnranked() {
    return !unranked.isEmpty();
  }

  boolean hasRanked() {
    return !ranked.isEmpty();
  }

  boolean hasDecisions() {
    return !decisions.isEmpty();
  }

  boolean hasOpenModeration() {
    return openModeration > 0;
  }

  private static String words(Decision decision) {
    return "Ditetapkan %s, berita acara nomor %d."
        .formatted(Words.dateTime(decision.decidedAt()), decision.number());
  }

  private static int pageNumber(String text) {
    boolean number =
        !text.isEmpty() && text.length() < 7 && text.chars().allMatch(RecapView::digit);
    return number ? Math.max(1, Integer.parseInt(text)) : 1;
  }

  private static boolean digit(int letter) {
    return letter >= '0' && letter <= '9';
  }

  record SectionHead(String code, String title, String weight) {
    static SectionHead of(Recap.Column column) {
      return new SectionHead(column.code(), column.title(), Words.number(column.weight()));
    }
  }

  record DecisionLink(int number, String day) {
    static DecisionLink of(Decision decision) {
      return new DecisionLink(decision.number(), Words.date(Words.day(decision.decidedAt())));
    }
  }

  /** A number of the heat map: the text says what the shade says. */
  record Cell(String points, String share, String shade) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Cell of(@Nullable BigDecimal points, BigDecimal weight) {
      if (points == null) {
        return new Cell("–", "–", "heat-none");
      }
      BigDecimal share =
          weight.signum() == 0
              ? BigDecimal.ZERO
              : points.multiply(HUNDRED).divide(weight, 0, RoundingMode.HALF_UP);
      return new Cell(Words.decimal(points), share.toPlainString() + "%", Band.of(share).shade());
    }
  }

  record Row(
      String entryId,
      boolean hasRank,
      String rank,
      String name,
      String village,
      List<Cell> cells,
      String raw,
      String penalty,
      String finalScore,
      String band,
      List<String> remarks,
      boolean scored,
      String why) {

    static Row of(RecapRow row, List<Recap.Column> sections) {
      Integer rank = row.rank();
      Band band = row.band();
      return new Row(
          row.entryId().toString(),
          rank != null,
          rank == null ? "" : rank.toString(),
          row.name(),
          row.village(),
          sections.stream().map(it -> Cell.of(row.sections().get(it.code()), it.weight())).toList(),
          decimal(row.raw()),
          row.penalty().signum() == 0 ? "–" : Words.number(row.penalty()),
          decimal(row.finalScore()),
          band == null ? "" : band.label(),
          remarks(row),
          row.judges() > 0,
          RecapWords.unranked(row));
    }

    private static List<String> remarks(RecapRow row) {
      List<String> remarks = new ArrayList<>();
      String tie = RecapWords.tie(row.tie());
      if (!tie.isEmpty()) {
        remarks.add(tie);
      }
      if (row.judges() == 1) {
        remarks.add(RecapWords.judges(1));
      }
      if (row.moderation() > 0) {
        remarks.add(row.moderation() + " butir dimoderasi");
      }
      return remarks;
    }

    private static String decimal(@Nullable BigDecimal number) {
      return number == null ? "–" : Words.decimal(number);
    }
  }
}
