package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.competition.InstrumentRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Summaries that were worked out before, each beside everything it was worked out from. One serves
 * again only while all of that is the same; so none can be stale, whichever copy of the portal
 * changed what, and to lose them costs nothing but time.
 */
final class KnownSummaries {

  private static final int MOST = 10_000;

  private final Map<EntryId, Known> byEntry = new Latest();

  /**
   * Everything that a summary depends on.
   *
   * @param sheets the submitted sheets with the hashes of their answers; null where there are none
   */
  record Basis(
      InstrumentRef instrument,
      Contestant contestant,
      @Nullable String sheets,
      List<Penalty> penalties,
      List<Confirmation> confirmations) {}

  private record Known(Basis basis, EntrySummary summary) {}

  /** Forgets what was not asked for the longest. */
  private static final class Latest extends LinkedHashMap<EntryId, Known> {

    private static final long serialVersionUID = 1;

    Latest() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<EntryId, Known> eldest) {
      return size() > MOST;
    }
  }

  synchronized Optional<EntrySummary> find(EntryId entry, Basis basis) {
    Known known = byEntry.get(entry);
    return known != null && known.basis().equals(basis)
        ? Optional.of(known.summary())
        : Optional.empty();
  }

  synchronized void keep(EntryId entry, Basis basis, EntrySummary summary) {
    byEntry.put(entry, new Known(basis, summary));
  }
}
