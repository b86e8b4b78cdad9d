package id.teladan.result;

import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of the flagged items that somebody may see: open ones first, each by entry and by the
 * order of the items on the sheet.
 *
 * @param open how many are open on all pages
 */
record DisputePage(Listing<Dispute> found, int open) {

  private static final String OPEN = "0";
  private static final String SETTLED = "1";

  /**
   * Cuts a page out of all there are.
   *
   * @param items the codes of all items, in the order of the sheet
   */
  static DisputePage of(List<Dispute> all, List<String> items, PageParams page) {
    Comparator<List<String>> order =
        Comparator.comparing((List<String> key) -> key.get(0))
            .thenComparing(key -> key.get(1))
            .thenComparing(key -> items.indexOf(key.get(2)));
    List<String> after = after(page);
    List<Dispute> rows =
        all.stream()
            .filter(dispute -> after == null || order.compare(key(dispute), after) > 0)
            .sorted(Comparator.comparing(DisputePage::key, order))
            .limit(page.limitPlusOne())
            .toList();
    int open = (int) all.stream().filter(dispute -> !dispute.settled()).count();
    return new DisputePage(page.listing(rows, DisputePage::key), open);
  }

  private static @Nullable List<String> after(PageParams page) {
    String settled = page.afterValue(0);
    UUID entry = page.afterId(1);
    String item = page.afterValue(2);
    return settled == null || entry == null || item == null
        ? null
        : List.of(settled, entry.toString(), item);
  }

  private static List<String> key(Dispute dispute) {
    return List.of(
        dispute.settled() ? SETTLED : OPEN, dispute.entryId().toString(), dispute.item().code());
  }
}
