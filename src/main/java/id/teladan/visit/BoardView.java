package id.teladan.visit;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import id.teladan.platform.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries with their visits: when, who scores, how far, who is late; and the form that plans. */
final class BoardView extends CompetitionFrame {

  final List<EntryRow> rows;
  final boolean changeable;
  final boolean recordsDuty;
  final int items;
  final int lateSheets;
  final boolean hasLate;
  final BoardCounts counts;
  final String here;
  final @Nullable String next;
  final @Nullable String firstUnplanned;
  final @Nullable String problem;

  BoardView(
      Actor actor,
      Competition competition,
      Board board,
      int lateSheets,
      String here,
      int items,
      LocalDate today,
      @Nullable String problem,
      Map<String, String> typed) {
    super("board.mustache", actor, competition, Tab.VISITS);
    this.rows =
        board.entries().items().stream()
            .map(group -> entry(group, competition, items, today, typed))
            .toList();
    this.changeable = mayWrite() && competition.isOpen();
    this.recordsDuty = mayWrite() && competition.kind() == Instrument.Kind.POSYANDU;
    this.items = items;
    this.lateSheets = lateSheets;
    this.hasLate = lateSheets > 0;
    this.counts = board.counts();
    this.here = here;
    this.next = board.entries().next();
    this.firstUnplanned = board.endsBeforeTheUnplanned() ? Board.UNPLANNED : null;
    this.problem = problem;
  }

  boolean isLaterPage() {
    return !here.isEmpty();
  }

  private static EntryRow entry(
      List<BoardRow> group,
      Competition competition,
      int items,
      LocalDate today,
      Map<String, String> typed) {
    BoardRow first = group.get(0);
    Map<UUID, List<BoardRow>> visits = new LinkedHashMap<>();
    group.stream()
        .filter(row -> row.visitId() != null)
        .forEach(
            row ->
                visits
                    .computeIfAbsent(Objects.requireNonNull(row.visitId()), id -> new ArrayList<>())
                    .add(row));
    List<VisitRow> shown =
        visits.entrySet().stream()
            .map(visit -> visit(visit.getKey(), visit.getValue(), competition, items, today))
            .toList();
    boolean taking = first.entryStatus() == EntryStatus.REGISTERED;
    return new EntryRow(
        first.entryId(),
        first.entryName(),
        first.place(),
        taking ? null : first.entryStatus().title(),
        taking && shown.isEmpty(),
        typed.getOrDefault(first.entryId().toString(), ""),
        shown,
        taking && shown.stream().anyMatch(VisitRow::late));
  }

  private static VisitRow visit(
      UUID id, List<BoardRow> sheets, Competition competition, int items, LocalDate today) {
    int judges = competition.judges();
    BoardRow first = sheets.get(0);
    LocalDate day = Objects.requireNonNull(first.scheduledOn());
    List<SheetMark> marks =
        sheets.stream()
            .filter(row -> row.sheetId() != null)
            .map(row -> mark(row, competition, items))
            .toList();
    long sent = marks.stream().filter(SheetMark::sent).count();
    return new VisitRow(
        id,
        Words.date(day),
        day.toString(),
        first.stage(),
        marks,
        sent + " dari " + judges + " lembar terkirim",
        day.isBefore(today) && sent < judges,
        !competition.isWithin(day));
  }

  private static SheetMark mark(BoardRow row, Competition competition, int items) {
    SheetStatus status = Objects.requireNonNull(row.sheetStatus());
    int answered = Objects.requireNonNullElse(row.answered(), 0);
    return new SheetMark(
        Objects.requireNonNull(row.sheetId()),
        Objects.requireNonNull(row.assessor()),
        status.title() + behind(row, competition),
        answered,
        items,
        status != SheetStatus.DRAFT,
        status == SheetStatus.SUBMITTED || status == SheetStatus.IN_MODERATION,
        row.clashes() == null ? null : row.clashes().replace(",", ", "));
  }

  private static String behind(BoardRow row, Competition competition) {
    int version = Objects.requireNonNull(row.sheetVersion());
    return version == competition.instrument().version() ? "" : ", masih versi " + version;
  }

  record EntryRow(
      EntryId id,
      String name,
      String place,
      @Nullable String absence,
      boolean unplanned,
      String typed,
      List<VisitRow> visits,
      boolean late) {}

  record VisitRow(
      UUID id,
      String day,
      String isoDay,
      @Nullable String stage,
      List<SheetMark> sheets,
      String progress,
      boolean late,
      boolean outside) {}

  record SheetMark(
      UUID id,
      String assessor,
      String status,
      int answered,
      int items,
      boolean sent,
      boolean returnable,
      @Nullable String clashes) {}
}
