package id.teladan.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Compares the store of files with what the portal knows. A file that nothing knows of is an
 * orphan: an upload that was cut off before its end. Young ones may be an upload under way.
 */
final class StoreCheck {

  private static final int AT_ONCE = 500;
  private static final Duration GRACE = Duration.ofDays(1);

  private final Jdbi jdbi;
  private final Clock clock;
  private final EvidenceStore store;

  StoreCheck(Jdbi jdbi, Clock clock, EvidenceStore store) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.store = store;
  }

  /**
   * What was found.
   *
   * @param files how many lie in the store
   * @param orphans the places of those that nothing knows of, older than a day
   * @param missing the places where a file should be and is none
   */
  record Report(int files, List<String> orphans, List<String> missing) {}

  Report look() {
    Set<String> known = known();
    Set<String> missing = new HashSet<>(known);
    List<String> orphans = new ArrayList<>();
    Instant young = clock.instant().minus(GRACE);
    int files = 0;
    String after = "";
    List<EvidenceStore.Stored> some = store.list(after, AT_ONCE);
    while (!some.isEmpty()) {
      for (EvidenceStore.Stored stored : some) {
        missing.remove(stored.place());
        if (!known.contains(stored.place()) && stored.storedAt().isBefore(young)) {
          orphans.add(stored.place());
        }
        after = stored.place();
      }
      files += some.size();
      some = store.list(after, AT_ONCE);
    }
    return new Report(files, orphans, missing.stream().sorted().toList());
  }

  /** Removes what nothing knows of; answers how many files that were. */
  int removeOrphans() {
    List<String> orphans = look().orphans();
    orphans.forEach(store::remove);
    return orphans.size();
  }

  /** All places that evidence with bytes speaks of. */
  private Set<String> known() {
    Set<String> known = new HashSet<>();
    List<EvidenceFile> some = page(null);
    while (!some.isEmpty()) {
      for (EvidenceFile file : some) {
        known.add(file.place());
        file.thumbnailPlace().ifPresent(known::add);
      }
      some = page(some.get(some.size() - 1).id());
    }
    return known;
  }

  private List<EvidenceFile> page(@Nullable EvidenceId after) {
    return jdbi.withExtension(EvidenceDao.class, dao -> dao.listWithBytes(after, AT_ONCE));
  }
}
