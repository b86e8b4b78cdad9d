package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.instrument.Item;
import id.teladan.visit.SheetId;
import id.teladan.visit.VisitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flagged item with what each judge said about it.
 *
 * @param section the code of the item's section
 */
public record Dispute(
    EntryId entryId,
    String entryName,
    VisitId visitId,
    String section,
    Item item,
    Flag flag,
    boolean settled,
    List<Side> sides) {

  /**
   * One judge's answer.
   *
   * @param score exact, as text; null where the judge found that the item does not apply
   * @param confirmation the reason with which the judge stands by it; null while there is none
   */
  public record Side(
      SheetId sheetId, String assessor, @Nullable String score, @Nullable String confirmation) {}

  static Dispute of(EntryResult result, FlaggedItem flagged, List<Confirmation> confirmations) {
    ItemResult item = flagged.result();
    return new Dispute(
        result.contestant().id(),
        result.contestant().name(),
        item.counted().get(0).visitId(),
        result.sectionOf(item),
        item.item(),
        flagged.flag(),
        flagged.settled(),
        item.counted().stream().map(judgement -> side(item, judgement, confirmations)).toList());
  }

  boolean concerns(String assessor) {
    return sides.stream().anyMatch(side -> side.assessor().equals(assessor));
  }

  private static Side side(ItemResult item, Judgement judgement, List<Confirmation> confirmations) {
    return new Side(
        judgement.sheetId(),
        judgement.assessor(),
        judgement.score().isEmpty() ? null : ConfirmationRow.text(judgement.score()),
        confirmations.stream()
            .filter(confirmation -> confirmation.covers(item, judgement))
            .map(Confirmation::reason)
            .findFirst()
            .orElse(null));
  }
}
