package id.teladan.account;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.Hashes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/**
 * Bounds how often somebody may try passwords: for one name from one address, and for one address
 * over all names. Each try counts before its password is looked at, so many at once win nothing.
 */
final class SignInThrottle {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int TRIES_PER_NAME = 8;
  private static final int TRIES_PER_ADDRESS = 200;

  private final Jdbi jdbi;
  private final Clock clock;

  SignInThrottle(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Counts a try, or refuses it (429). */
  void take(String username, String address) {
    Instant now = clock.instant();
    jdbi.useExtension(
        SignInTryDao.class,
        dao -> {
          dao.deleteOld(now);
          count(dao, ofName(username, address), TRIES_PER_NAME, now);
          count(dao, ofAddress(address), TRIES_PER_ADDRESS, now);
        });
  }

  /** The password was right: the tries before it were slips of the finger. */
  void succeeded(String username, String address) {
    jdbi.useExtension(
        SignInTryDao.class,
        dao -> {
          dao.forget(ofName(username, address));
          dao.forgetOne(ofAddress(address));
        });
  }

  private static void count(SignInTryDao dao, String subject, int most, Instant now) {
    dao.count(subject, now, now.plus(WINDOW));
    SignInTryDao.Count count = dao.get(subject);
    if (count.tries() > most) {
      long seconds = Math.max(1, Duration.between(now, count.windowEndsAt()).toSeconds());
      throw CommonProblem.TOO_MANY_TRIES
          .because("Terlalu sering salah. Coba lagi dalam %d menit.".formatted((seconds + 59) / 60))
          .with("retryAfter", seconds);
    }
  }

  private static String ofName(String username, String address) {
    return Hashes.sha256("name\n" + username + "\n" + address);
  }

  private static String ofAddress(String address) {
    return Hashes.sha256("address\n" + address);
  }
}
