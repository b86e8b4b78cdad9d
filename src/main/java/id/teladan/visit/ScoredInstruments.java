package id.teladan.visit;

import id.teladan.competition.InstrumentRef;
import id.teladan.instrument.InstrumentService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

  private ScoredInstrument read(InstrumentRef ref) {
    return new ScoredInstrument(ref.version(), instruments.published(ref.code(), ref.version()));
  }
}
