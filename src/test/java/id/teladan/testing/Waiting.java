package id.teladan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens in the background, such as the end of a job. */
public final class Waiting {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Waiting() {}

  /** Looks until what it sees is as wanted; gives up after a minute and shows what it saw last. */
  @CanIgnoreReturnValue
  public static <T> T until(Supplier<T> look, Predicate<T> wanted) {
    Instant deadline = Instant.now().plus(PATIENCE);
    T seen = look.get();
    while (!wanted.test(seen)) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("still not as wanted: " + seen);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      seen = look.get();
    }
    return seen;
  }

  /** The job that was ordered over the API, once it is done. */
  @CanIgnoreReturnValue
  public static JsonNode untilDone(PortalClient who, PortalClient.Answer ordered) {
    String job = "/api/v1/jobs/" + ordered.json().get("id").asText();
    return until(() -> who.get(job).json(), state -> state.path("status").asText().equals("DONE"));
  }
}
