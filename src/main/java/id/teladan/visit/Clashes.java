package id.teladan.visit;

import id.teladan.platform.CanonicalJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where two devices answered one item without knowing of each other. Pure; order and repetition of
 * the operations make no difference.
 *
 * <p>An operation knows another one of its item when it wins over it in the {@link Merge}, and
 * comes from the same device, or from one that had read the other's batch, or, where a device does
 * not say what it had read, has the higher counter. The <em>heads</em> of an item are the
 * operations that no other one knows; the one that holds is always among them. Heads of different
 * content are a clash, and an operation that knows them all settles it.
 */
final class Clashes {

  private static final Comparator<LoggedOperation> WINNER_FIRST =
      Comparator.comparing(
          (LoggedOperation logged) -> Answer.of(logged.operation()), Answer.BY_STRENGTH.reversed());

  private Clashes() {}

  /** By item code the heads of each item that has a clash, the one that holds first. */
  static SortedMap<String, List<LoggedOperation>> of(Collection<LoggedOperation> log) {
    Map<String, Map<OperationId, LoggedOperation>> byItem = new HashMap<>();
    for (LoggedOperation logged : log) {
      byItem
          .computeIfAbsent(logged.operation().item(), item -> new HashMap<>())
          .merge(logged.operation().id(), logged, Clashes::earlier);
    }
    SortedMap<String, List<LoggedOperation>> clashes = new TreeMap<>();
    byItem.forEach(
        (item, operations) -> {
          List<LoggedOperation> heads = heads(operations.values());
          if (heads.stream().map(Clashes::content).distinct().count() > 1) {
            clashes.put(item, heads);
          }
        });
    return Collections.unmodifiableSortedMap(clashes);
  }

  /** Walks from the strongest to the weakest, so that all that may know one are met before it. */
  private static List<LoggedOperation> heads(Collection<LoggedOperation> operations) {
    List<LoggedOperation> heads = new ArrayList<>();
    Set<String> devices = new HashSet<>();
    long batchRead = Long.MIN_VALUE;
    long counterUnsaid = Long.MIN_VALUE;
    for (LoggedOperation logged : operations.stream().sorted(WINNER_FIRST).toList()) {
      long counter = logged.operation().counter();
      boolean newDevice = devices.add(logged.operation().device());
      if (newDevice && logged.batch() > batchRead && counter >= counterUnsaid) {
        heads.add(logged);
      }
      if (logged.known() == null) {
        counterUnsaid = Math.max(counterUnsaid, counter);
      } else {
        batchRead = Math.max(batchRead, logged.known());
      }
    }
    return List.copyOf(heads);
  }

  /** The same operation met twice: a copy from the log says more than one that still waits. */
  private static LoggedOperation earlier(LoggedOperation one, LoggedOperation other) {
    return other.batch() < one.batch() ? other : one;
  }

  private static String content(LoggedOperation logged) {
    return CanonicalJson.of(Answer.of(logged.operation()).content());
  }
}
