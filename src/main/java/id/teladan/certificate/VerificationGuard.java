package id.teladan.certificate;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;

/**
 * Stops an address that tries codes at random. Only what is not found counts: a class that checks
 * its certificates behind one address is never stopped.
 */
final class VerificationGuard {

  private static final int MOST_MISSES = 40;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final Jdbi jdbi;
  private final Clock clock;
  private final byte[] key;

  VerificationGuard(Jdbi jdbi, Clock clock, Secrets secrets) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.key = secrets.derive("verification-address");
  }

  /**
   * Lets an address ask.
   *
   * @throws id.teladan.platform.ProblemException 429 when it has missed too often
   */
  void check(String address) {
    Instant now = clock.instant();
    int misses =
        jdbi.withExtension(
            VerificationMissDao.class, dao -> dao.count(hash(address), windowOf(now)));
    if (misses >= MOST_MISSES) {
      long wait = Duration.between(now, windowOf(now).plus(WINDOW)).toSeconds() + 1;
      throw CommonProblem.TOO_MANY_TRIES
          .because("Terlalu banyak kode yang tidak dikenal dari tempat Anda. Coba lagi nanti.")
          .with("retryAfter", wait);
    }
  }

  void miss(String address) {
    Instant window = windowOf(clock.instant());
    jdbi.useTransaction(
        handle -> {
          VerificationMissDao dao = handle.attach(VerificationMissDao.class);
          dao.add(hash(address), window);
          dao.forgetBefore(window);
        });
  }

  private static Instant windowOf(Instant at) {
    long length = WINDOW.toMillis();
    return Instant.ofEpochMilli(at.toEpochMilli() / length * length);
  }

  private String hash(String address) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has HmacSHA256", e);
    }
  }
}
