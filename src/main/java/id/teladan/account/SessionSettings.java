package id.teladan.account;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long one stays signed in: the group {@code session} of config.yml, as ISO 8601 durations.
 *
 * @param idle without any request; a tablet in a village is idle for long
 * @param longest in all
 * @param token for a program
 */
public record SessionSettings(
    @Nullable Duration idle, @Nullable Duration longest, @Nullable Duration token) {

  public static final SessionSettings DEFAULTS = new SessionSettings(null, null, null);

  Duration idleOrDefault() {
    return idle == null ? Duration.ofHours(12) : idle;
  }

  Duration longestOrDefault() {
    return longest == null ? Duration.ofDays(7) : longest;
  }

  Duration tokenOrDefault() {
    return token == null ? Duration.ofDays(30) : token;
  }
}
