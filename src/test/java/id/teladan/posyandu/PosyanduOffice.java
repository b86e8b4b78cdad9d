package id.teladan.posyandu;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.Policies;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** The register of posyandu on the 1st of September 2026, with an office of its own. */
final class PosyanduOffice {

  // The first of September begins in Jakarta while it is still August in London.
  private static final Clock SEPTEMBER =
      Clock.fixed(Instant.parse("2026-08-31T17:00:00Z"), ZoneOffset.UTC);

  final Registers registers = Registers.on(MariaDb.jdbi(), SEPTEMBER, Policies.DEFAULTS);
  final PosyanduService service = registers.posyandu().service();
  final PosyanduYear year = registers.posyandu().year();
  final PuskesmasId office = registers.newPuskesmas();

  /** The committee, which keeps the register. */
  final Actor budi = Registers.actor(Role.COMMITTEE, office);

  static AbstractThrowableAssert<?, ? extends Throwable> thrownBy(ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(ProblemException.class);
  }

  /** A year that is good enough for everything but what its share of a health fund decides. */
  static Review review(@Nullable String healthFund) {
    BigDecimal good = BigDecimal.valueOf(80);
    return new Review(
        12,
        BigDecimal.valueOf(6),
        good,
        good,
        good,
        good,
        true,
        healthFund == null ? null : new BigDecimal(healthFund));
  }
}
