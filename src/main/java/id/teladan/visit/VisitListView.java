package id.teladan.visit;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The visits of one assessor, as cards. */
final class VisitListView extends PageView {

  final List<Row> rows;
  final @Nullable String next;

  VisitListView(
      Actor actor, List<VisitCard> visits, Map<VisitId, Integer> items, @Nullable String next) {
    super("visits.mustache", actor, "Kunjungan saya");
    this.rows = visits.stream().map(card -> row(card, items.get(card.visit().id()))).toList();
    this.next = next;
  }

  private static Row row(VisitCard card, @Nullable Integer items) {
    VisitCard.OwnSheet sheet = card.sheet();
    boolean draft = sheet == null || sheet.status() == SheetStatus.DRAFT;
    int answered = sheet == null ? 0 : sheet.answered();
    return new Row(
        card.visit().id(),
        sheet == null ? null : sheet.id(),
        card.entryName(),
        card.posyanduName() + ", " + card.villageName(),
        Words.date(card.visit().scheduledOn()),
        card.competitionName(),
        sheet == null ? "Belum dimulai" : sheet.status().title(),
        answered,
        items == null ? 1 : items,
        draft ? "Lanjutkan menilai" : "Lihat",
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
      @Nullable String returnReason) {}
}
