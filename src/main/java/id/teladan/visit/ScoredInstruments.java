package id.teladan.visit;

import id.teladan.competition.InstrumentRef;
import id.teladan.instrument.InstrumentService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Instruments by version, read once: a competition only takes published ones, and those are frozen.
 * Nothing is lost when another copy of the portal reads them again.
 */
public final class ScoredInstruments {

  private final InstrumentService instruments;
  private final Map<InstrumentRef, ScoredInstrument> byVersion = new ConcurrentHashMap<>();

  ScoredInstruments(InstrumentService instruments) {
    this.instruments = instruments;
  }

  public ScoredInstrument get(InstrumentRef ref) {
    return byVersion.computeIfAbsent(ref, this::read);
  }

  /** The one that a sheet is filled under. */
  ScoredInstrument of(SheetHead head) {
    return get(head.instrument());
  }

  /**
   * Those whose answers a sheet takes: its own first, then the others that its competition has had.
   * A tablet that was away answers under the version that it knows.
   */
  List<ScoredInstrument> takenBy(SheetHead head) {
    return Stream.concat(Stream.of(head.instrument().version()), head.versions().all().stream())
        .distinct()
        .map(version -> get(new InstrumentRef(head.instrument().code(), version)))
        .toList();
  }

  private ScoredInstrument read(InstrumentRef ref) {
    return new ScoredInstrument(ref.version(), instruments.published(ref.code(), ref.version()));
  }
}
