package id.teladan.pelatihan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One scheduled run of a course.
 *
 * @param taken how many of its places are taken
 * @param regionCode where it is; of a puskesmas, its district
 * @param decided PLANNED until somebody completed or cancelled it
 * @param certifiedAt when the first certificate was issued: from then on nothing changes
 */
public record Pelatihan(
    PelatihanId id,
    String course,
    String title,
    LocalDate startsOn,
    LocalDate endsOn,
    String venue,
    int capacity,
    int taken,
    String regionCode,
    @Nullable UUID puskesmasId,
    PelatihanStatus decided,
    @Nullable Instant completedAt,
    @Nullable String closingReason,
    @Nullable Instant certifiedAt,
    int revision) {

  public PelatihanStatus status(LocalDate today) {
    boolean begun = decided == PelatihanStatus.PLANNED && !today.isBefore(startsOn);
    return begun ? PelatihanStatus.RUNNING : decided;
  }

  public int placesLeft() {
    return capacity - taken;
  }

  public boolean isCertified() {
    return certifiedAt != null;
  }

  boolean isCancelled() {
    return decided == PelatihanStatus.CANCELLED;
  }

  boolean isCompleted() {
    return decided == PelatihanStatus.COMPLETED;
  }
}
