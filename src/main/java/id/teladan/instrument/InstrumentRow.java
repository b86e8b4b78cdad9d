package id.teladan.instrument;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version as it is stored. Public only because JDBI calls its constructor and accessors. */
public record InstrumentRow(
    String code,
    int version,
    Instrument.Kind kind,
    String title,
    InstrumentStatus status,
    String hash,
    String document,
    int itemCount,
    @Nullable String regionCode,
    @Nullable UUID puskesmasId,
    Instant changedAt,
    @Nullable Instant publishedAt) {

  InstrumentVersion toVersion() {
    return new InstrumentVersion(version, status, hash, InstrumentDocuments.stored(document));
  }

  boolean isNobodys() {
    return regionCode == null && puskesmasId == null;
  }

  InstrumentRow published() {
    return new InstrumentRow(
        code,
        version,
        kind,
        title,
        InstrumentStatus.PUBLISHED,
        hash,
        document,
        itemCount,
        regionCode,
        puskesmasId,
        changedAt,
        changedAt);
  }
}
