package id.teladan.visit;

import id.teladan.instrument.Evidence;
import id.teladan.instrument.Item;
import id.teladan.instrument.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sheet with everything its assessor's screen is made of. */
record OpenSheet(
    VisitCard card,
    Sheet sheet,
    ScoringScreen screen,
    Map<String, Integer> evidenceByItem,
    Map<String, List<StoredOperation>> clashes) {

  private static final Set<Evidence> FILES = Set.of(Evidence.DOC, Evidence.FOTO, Evidence.VIDEO);

  static Map<String, Integer> count(List<SheetFiles.SheetFile> files) {
    Map<String, Integer> counts = new HashMap<>();
    files.forEach(file -> counts.merge(file.item(), 1, Integer::sum));
    return counts;
  }

  int evidenceCount(Item item) {
    return evidenceByItem.getOrDefault(item.code(), 0);
  }

  /** Items that ask for a file and have none yet. */
  List<Item> withoutEvidence() {
    return screen.sections().stream()
        .map(screen::items)
        .flatMap(List::stream)
        .filter(item -> item.evidence().stream().anyMatch(FILES::contains))
        .filter(item -> evidenceCount(item) == 0)
        .toList();
  }

  /** An item as it is answered. */
  ItemCard card(Item item) {
    return card(item, ItemInput.of(item, sheet.answers().find(item.code()).orElse(null)), null);
  }

  /** An item as somebody has filled it in, and what is wrong with that. */
  ItemCard card(Item item, ItemInput input, @Nullable String error) {
    List<ClashHead> heads =
        clashes.getOrDefault(item.code(), List.of()).stream()
            .map(stored -> ClashHead.of(item, stored))
            .toList();
    return new ItemCard(item, input, evidenceCount(item), heads, error);
  }

  /** The items that clash, in the order of the instrument. */
  List<Item> clashing() {
    return screen.sections().stream()
        .map(screen::items)
        .flatMap(List::stream)
        .filter(item -> clashes.containsKey(item.code()))
        .toList();
  }

  List<ItemCard> cards(Section section) {
    return screen.items(section).stream().map(this::card).toList();
  }
}
