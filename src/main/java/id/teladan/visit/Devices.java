package id.teladan.visit;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which devices have written to a sheet, as far as it matters: what one device wrote alone cannot
 * clash, so the log of such a sheet is never asked.
 *
 * @param first the first device that wrote; null before
 * @param several whether another one has written since
 * @param clashes the items with an open clash
 */
public record Devices(@Nullable String first, boolean several, Set<String> clashes) {

  public Devices {
    clashes = Set.copyOf(clashes);
  }

  /** As the sheet's row keeps it. */
  @Nullable String clashesText() {
    return clashes.isEmpty() ? null : String.join(",", new TreeSet<>(clashes));
  }

  /**
   * What it becomes when operations are added.
   *
   * @param log gives what the log holds of some items; asked only when there may be a clash
   */
  Devices with(
      Collection<StoredOperation> added,
      Function<Collection<String>, Collection<StoredOperation>> log) {
    if (added.isEmpty()) {
      return this;
    }
    String known = first == null ? added.iterator().next().operation().device() : first;
    boolean more =
        several || added.stream().anyMatch(it -> !Objects.equals(it.operation().device(), known));
    return new Devices(known, more, more ? clashes(added, log) : clashes);
  }

  /** Without the clashes of items that nobody is asked to settle. */
  Devices only(Predicate<String> asked) {
    return new Devices(first, several, clashes.stream().filter(asked).collect(Collectors.toSet()));
  }

  /** An item that nobody has touched clashes as before. */
  private Set<String> clashes(
      Collection<StoredOperation> added,
      Function<Collection<String>, Collection<StoredOperation>> log) {
    SortedSet<String> touched =
        added.stream()
            .map(it -> it.operation().item())
            .collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> after = new TreeSet<>(clashes);
    after.removeAll(touched);
    after.addAll(Clashes.of(logged(added, log.apply(touched))).keySet());
    return after;
  }

  private static Collection<LoggedOperation> logged(
      Collection<StoredOperation> added, Collection<StoredOperation> before) {
    return Stream.concat(before.stream(), added.stream()).map(StoredOperation::logged).toList();
  }
}
