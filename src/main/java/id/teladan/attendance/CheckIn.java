package id.teladan.attendance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a check-in says, once its text is known to say something. */
public record CheckIn(
    UUID id, SessionId sessionId, Instant at, String device, Method method, Direction direction) {

  private static final int LONGEST_DEVICE = 100;
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  /**
   * @throws RejectedException naming the first thing that cannot be read
   */
  static CheckIn read(SentCheckIn sent) {
    SentCheckIn.Misshapen misshapen = sent.misshapen();
    if (misshapen != null) {
      throw new RejectedException(misshapen.why());
    }
    UUID id = uuid(sent.id(), Rejection.ID_UNREADABLE);
    UUID session = uuid(sent.sessionId(), Rejection.SESSION_UNKNOWN);
    Method method = constant(Method.values(), sent.method(), Rejection.METHOD_UNKNOWN);
    Direction direction =
        sent.direction() == null
            ? Direction.IN
            : constant(Direction.values(), sent.direction(), Rejection.DIRECTION_UNKNOWN);
    String device = sent.device() == null ? "" : sent.device();
    if (device.length() > LONGEST_DEVICE) {
      throw new RejectedException(Rejection.DEVICE_TOO_LONG);
    }
    if (sent.ticket() == null && sent.kaderId() == null) {
      throw new RejectedException(Rejection.PERSON_MISSING);
    }
    return new CheckIn(id, new SessionId(session), time(sent.at()), device, method, direction);
  }

  static UUID uuid(@Nullable String text, Rejection otherwise) {
    // the length, because Java also reads "1-1-1-1-1"
    if (text == null || text.length() != 36) {
      throw new RejectedException(otherwise);
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAUuid) {
      throw new RejectedException(otherwise);
    }
  }

  private static Instant time(@Nullable String text) {
    try {
      Instant at =
          OffsetDateTime.parse(text == null ? "" : text).toInstant().truncatedTo(ChronoUnit.MILLIS);
      if (at.isAfter(EARLIEST) && at.isBefore(LATEST)) {
        return at;
      }
    } catch (DateTimeException notATime) {
      // the same answer as a time out of range
    }
    throw new RejectedException(Rejection.TIME_UNREADABLE);
  }

  private static <E extends Enum<E>> E constant(E[] all, @Nullable String name, Rejection other) {
    return Arrays.stream(all)
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new RejectedException(other));
  }
}
