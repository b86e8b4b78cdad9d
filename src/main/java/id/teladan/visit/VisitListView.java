package id.teladan.visit;

import id.teladan.competition.CompetitionStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The visits of one assessor, as cards. */
final class VisitListView extends PageView {

  final List<Row> due;
  final List<Row> done;
  final boolean hasDone;
  final boolean empty;
  final @Nullable String next;

  VisitListView(
      Actor actor, List<VisitCard> visits, Map<VisitId, Integer> items, @Nullable String next) {
    super("visits.mustache", actor, "Kunjungan saya");
    Map<Boolean, List<Row>> rows =
        visits.stream()
            .collect(
                Collectors.partitioningBy(
                    VisitListView::isDue,
                    Collectors.mapping(
                        card -> row(card, items.get(card.visit().id())), Collectors.toList())));
    this.due = rows.getOrDefault(true, List.of());
    this.done = rows.getOrDefault(false, List.of());
    this.hasDone = !done.isEmpty();
    this.empty = visits.isEmpty();
    this.next = next;
  }

  /** What the assessor still has to do something about stands above what was sent long ago. */
  private static boolean isDue(VisitCard card) {
    VisitCard.OwnSheet sheet = card.sheet();
    return sheet == null
        ? card.competitionStatus() != CompetitionStatus.DECIDED
        : sheet.status() == SheetStatus.DRAFT || sheet.status() == SheetStatus.IN_MODERATION;
  }

  private static Row row(VisitCard card, @Nullable Integer items) {
    VisitCard.OwnSheet sheet = card.sheet();
    boolean draft = sheet == null || sheet.status() == SheetStatus.DRAFT;
    int answered = sheet == null ? 0 : sheet.answered();
    return new Row(
        card.visit().id(),
        sheet == null ? null : sheet.id(),
        card.entryName(),
        card.place(),
        Words.date(card.visit().scheduledOn()),
        card.competitionName(),
        sheet == null ? "Belum dimulai" : sheet.status().title(),
        answered,
        items == null ? 1 : items,
        draft ? "Lanjutkan menilai" : "Lihat",
        sheet != null && sheet.status() == SheetStatus.IN_MODERATION
            ? "/lomba/" + card.visit().competitionId() + "/moderasi"
            : null,
        sheet == null ? null : sheet.returnReason());
  }

  record Row(
      VisitId visitId,
      @Nullable SheetId sheetId,
      String entryName,
      String place,
      String scheduledOn,
      String competition,
      String status,
      int answered,
      int items,
      String action,
      @Nullable String moderationAddress,
      @Nullable String returnReason) {}
}
