package id.teladan.instrument;

import java.time.Instant;

/** A version as a list shows it, without its document. */
public record InstrumentHeading(
    String code,
    int version,
    Instrument.Kind kind,
    String title,
    InstrumentStatus status,
    int itemCount,
    boolean isEverybodys,
    Instant changedAt) {}
