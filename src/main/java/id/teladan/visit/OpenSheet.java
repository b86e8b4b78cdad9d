package id.teladan.visit;

import id.teladan.instrument.Evidence;
import id.teladan.instrument.Item;
import id.teladan.instrument.Section;
import id.teladan.visit.SheetFiles.SheetFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One sheet with everything its assessor's screen is made of. */
record OpenSheet(
    VisitCard card,
    Sheet sheet,
    ScoringScreen screen,
    Map<String, List<SheetFile>> filesByItem,
    Map<String, List<StoredOperation>> clashes) {

  static Map<String, List<SheetFile>> byItem(List<SheetFile> files) {
    return files.stream().collect(Collectors.groupingBy(SheetFile::item));
  }

  List<SheetFile> files(Item item) {
    return filesByItem.getOrDefault(item.code(), List.of());
  }

  /** Items whose score demands a file and that have none. */
  List<Item> withoutDemanded() {
    return DemandedEvidence.missing(asked(), screen.answers(), filesByItem::keySet);
  }

  /** Items that only ask for a file and have none yet. */
  List<Item> withoutEvidence() {
    List<Item> demanded = withoutDemanded();
    return asked()
        .filter(item -> item.evidence().stream().anyMatch(Evidence::isFile))
        .filter(item -> files(item).isEmpty() && !demanded.contains(item))
        .toList();
  }

  private Stream<Item> asked() {
    return screen.sections().stream().map(screen::items).flatMap(List::stream);
  }

  /** An item as it is answered. */
  ItemCard card(Item item) {
    return card(item, ItemInput.of(item, screen.answers().find(item.code()).orElse(null)), null);
  }

  /** An item as somebody has filled it in, and what is wrong with that. */
  ItemCard card(Item item, ItemInput input, @Nullable String error) {
    List<ClashHead> heads =
        clashes.getOrDefault(item.code(), List.of()).stream()
            .map(stored -> ClashHead.of(item, stored))
            .toList();
    return new ItemCard(item, input, files(item), heads, error);
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
