package id.teladan.posyandu;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Actor;
import id.teladan.platform.Policies;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.math.BigDecimal;
import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Derives within a transaction that is rolled back: the strata of other tests stay theirs. */
@ExtendWith(MariaDb.class)
class StrataKeepingTest {

  private static final Policies EXCLUSIVE =
      new Policies(new Policies.Strata(false), null, null, null, null, null);

  /** Eight openings: MANDIRI where 8 passes, PRATAMA where it does not. */
  private static final Review ON_THE_BORDER =
      new Review(
          8,
          new BigDecimal("5"),
          new BigDecimal("50"),
          new BigDecimal("50"),
          new BigDecimal("50"),
          new BigDecimal("50"),
          true,
          new BigDecimal("50"));

  private Jdbi jdbi;
  private PosyanduId elang;

  @BeforeEach
  void makeAPosyanduWithTwoReviews(Jdbi database) {
    jdbi = database;
    Registers registers = registers(Policies.DEFAULTS);
    elang = registers.newPosyandu(registers.newPuskesmas());
    review(registers, 2024);
    review(registers, 2025);
  }

  @Test
  void anotherPolicyChangesTheStrataOfTheLatestReview(Handle handle) {
    assertThat(stored(handle)).isEqualTo("MANDIRI");

    keep(EXCLUSIVE, handle);

    assertThat(stored(handle)).isEqualTo("PRATAMA");
    assertThat(review(handle, 2025)).isEqualTo("PRATAMA FREKUENSI " + EXCLUSIVE.version());
    assertThat(review(handle, 2024)).isEqualTo("MANDIRI - " + Policies.DEFAULTS.version());
    assertThat(audited(handle)).isEqualTo(1);

    keep(EXCLUSIVE, handle);
    assertThat(audited(handle)).isEqualTo(1);

    keep(Policies.DEFAULTS, handle);
    assertThat(stored(handle)).isEqualTo("MANDIRI");
  }

  private void review(Registers registers, int year) {
    assertThat(
            registers
                .posyandu()
                .year()
                .putReview(Actor.SYSTEM, elang, year, ON_THE_BORDER)
                .created())
        .isTrue();
  }

  private void keep(Policies policies, Handle handle) {
    registers(policies).posyandu().strata().bringUpToDate(handle);
  }

  private Registers registers(Policies policies) {
    return Registers.on(jdbi, Clock.systemUTC(), policies);
  }

  private String stored(Handle handle) {
    return handle
        .select("SELECT strata FROM posyandu WHERE id = ?", elang.value())
        .mapTo(String.class)
        .one();
  }

  private String review(Handle handle, int year) {
    return handle
        .select(
            "SELECT CONCAT_WS(' ', strata, COALESCE(gate, '-'), rule) FROM posyandu_review"
                + " WHERE posyandu_id = ? AND year = ?",
            elang.value(),
            year)
        .mapTo(String.class)
        .one();
  }

  private static int audited(Handle handle) {
    return handle
        .select(
            "SELECT COUNT(*) FROM audit_entry WHERE action = 'posyandu.strata' AND detail LIKE ?",
            "%" + EXCLUSIVE.version() + "%")
        .mapTo(Integer.class)
        .one();
  }
}
