package id.teladan.evidence;

import id.teladan.platform.Checks;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a photo: {@code Taken-At} an instant, {@code Taken-Place} a geo URI. In
 * headers, because addresses end up in the logs of every proxy.
 */
record SentHeaders(@Nullable String takenAt, @Nullable String takenPlace) {

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  @Nullable Instant at() {
    if (takenAt == null || takenAt.isBlank()) {
      return null;
    }
    try {
      Instant at = Instant.parse(takenAt.strip()).truncatedTo(ChronoUnit.MILLIS);
      if (at.isAfter(Instant.EPOCH) && at.isBefore(LATEST)) {
        return at;
      }
    } catch (DateTimeException wrong) {
      // said below as any other time that cannot be
    }
    throw Checks.wrong("Taken-At", "harus waktu ISO 8601, misalnya 2026-08-14T02:30:00Z");
  }

  @Nullable TakenPlace place() {
    return takenPlace == null || takenPlace.isBlank() ? null : TakenPlace.parse(takenPlace);
  }
}
