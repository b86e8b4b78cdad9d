package id.teladan.device;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one person's work on one tablet stands.
 *
 * @param name the person's
 * @param made how many operations are known to have been made on it: what the tablet announced when
 *     it was last heard, or what has arrived since where that is more
 * @param arrived how many of that person's operations from it the portal holds
 */
public record DeviceStanding(
    DeviceId deviceId,
    String username,
    String name,
    Instant heardAt,
    int made,
    int arrived,
    int waiting,
    int refused,
    int photosWaiting,
    @Nullable Instant oldestWaitingAt) {

  public DeviceStanding {
    made = Math.max(made, arrived);
  }

  /** Whether something is known to be on the tablet only. */
  boolean hasUnsent() {
    return waiting > 0 || photosWaiting > 0;
  }
}
