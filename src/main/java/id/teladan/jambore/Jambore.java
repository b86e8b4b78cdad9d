package id.teladan.jambore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gathering of kader with its contests.
 *
 * @param regionCode where it is; of a puskesmas, its district
 * @param decidedAt when papers for the winners were ordered: results are closed from then on
 */
public record Jambore(
    JamboreId id,
    String name,
    LocalDate startsOn,
    LocalDate endsOn,
    String venue,
    String regionCode,
    @Nullable UUID puskesmasId,
    @Nullable Instant decidedAt) {

  /** Where a jambore stands follows from the calendar. */
  public enum Status {
    PLANNED("Direncanakan"),
    RUNNING("Berlangsung"),
    FINISHED("Selesai");

    private final String title;

    Status(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public Status status(LocalDate today) {
    if (today.isBefore(startsOn)) {
      return Status.PLANNED;
    }
    return today.isAfter(endsOn) ? Status.FINISHED : Status.RUNNING;
  }

  public boolean isDecided() {
    return decidedAt != null;
  }

  List<LocalDate> days() {
    return startsOn.datesUntil(endsOn.plusDays(1)).toList();
  }
}
