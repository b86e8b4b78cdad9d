package id.teladan.result;

import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import id.teladan.result.Minutes.OrderedTie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joint winners stay so "until the plenary decides": it puts all who share a rank in an order, with
 * a reason. Nobody else moves. Pure.
 */
final class Plenary {

  private Plenary() {}

  /** Those who share a rank, best rank first; a group has two members at least. */
  static List<List<RecapRow>> jointWinners(Recap recap) {
    List<List<RecapRow>> groups = new ArrayList<>();
    Integer rank = null;
    for (RecapRow row : recap.rows()) {
      Tie tie = row.tie();
      if (row.rank() == null || tie == null || tie.brokenBy() != null) {
        continue;
      }
      if (!row.rank().equals(rank)) {
        groups.add(new ArrayList<>());
        rank = row.rank();
      }
      groups.get(groups.size() - 1).add(row);
    }
    return groups;
  }

  /** The minutes with these orders in force and on record. */
  static Minutes ordered(Minutes minutes, @Nullable List<PlenaryOrder> orders) {
    Minutes after = minutes;
    for (int n = 0; orders != null && n < orders.size(); n++) {
      after = ordered(after, orders.get(n), "orders[%d].entries".formatted(n));
    }
    return after;
  }

  private static Minutes ordered(Minutes minutes, PlenaryOrder order, String field) {
    List<RecapRow> group =
        jointWinners(minutes.recap()).stream()
            .filter(joint -> isOf(order, joint))
            .findFirst()
            .orElse(List.of());
    if (group.isEmpty()) {
      Checks.refuse(List.of(new FieldError(field, "sebut semua juara kembar satu peringkat")));
    }
    int first = Objects.requireNonNull(group.get(0).rank());
    List<RecapRow> placed = new ArrayList<>();
    for (UUID entry : order.entries()) {
      RecapRow row =
          group.stream().filter(it -> it.entryId().value().equals(entry)).findFirst().orElseThrow();
      placed.add(row.placed(first + placed.size()));
    }
    List<String> names = placed.stream().map(RecapRow::name).toList();
    return minutes.with(
        minutes.recap().with(placed), new OrderedTie(first, names, order.reason().strip()));
  }

  private static boolean isOf(PlenaryOrder order, List<RecapRow> group) {
    Set<UUID> members =
        group.stream().map(row -> row.entryId().value()).collect(Collectors.toSet());
    return order.entries().size() == members.size()
        && members.equals(new HashSet<>(order.entries()));
  }
}
