package id.teladan.result;

import java.util.Collection;
import java.util.List;

/** Which items of an entry the judges must talk about, and which of those are settled. Pure. */
final class Moderation {

  private Moderation() {}

  /**
   * The flagged items in the order given. One is settled when each judge has confirmed the own
   * answer; one whose spread changes brought below the limit is no longer flagged at all.
   */
  static List<FlaggedItem> of(List<ItemResult> items, Collection<Confirmation> confirmations) {
    return items.stream()
        .flatMap(
            item ->
                item.flag().stream()
                    .map(flag -> new FlaggedItem(item, flag, isSettled(item, confirmations))))
        .toList();
  }

  private static boolean isSettled(ItemResult item, Collection<Confirmation> confirmations) {
    return item.counted().stream()
        .allMatch(
            judgement ->
                confirmations.stream()
                    .anyMatch(confirmation -> confirmation.covers(item, judgement)));
  }
}
