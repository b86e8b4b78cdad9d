package id.teladan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.testing.MariaDb;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class AuditLogTest {

  private static final Actor ANI = new Actor("ani", "Ani", List.of());

  private final String chain = "test/" + Ids.next();

  @Test
  void eachEntryCarriesTheHashOfTheOneBefore(Handle db) {
    AuditLog.write(db, ANI, "posyandu.create", "posyandu/1", chain);
    AuditLog.write(
        db,
        ANI,
        new AuditEvent("posyandu.change", "posyandu/1", chain)
            .withDetail("{\"name\":\"Élang 🌼\"}"));

    List<AuditEntry> entries = db.attach(AuditDao.class).listChain(chain, 0, 10);
    assertThat(entries).extracting(AuditEntry::position).containsExactly(1L, 2L);
    assertThat(entries.get(0).previousHash()).isEqualTo(AuditEntry.NOTHING_BEFORE);
    assertThat(entries.get(1).previousHash()).isEqualTo(entries.get(0).hash());
    assertThat(entries).allMatch(entry -> entry.hash().equals(entry.computedHash()));
  }

  @Test
  void anEntryOutsideATransactionIsRefused(Jdbi jdbi) {
    try (Handle handle = jdbi.open()) {
      assertThatThrownBy(() -> AuditLog.write(handle, ANI, "a.b", "a/1", chain))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void manyWritersOfOneChainLeaveItWhole(Jdbi jdbi) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        work.add(writers.submit(() -> write(jdbi, chain)));
      }
      for (Future<?> future : work) {
        assertThat(future.get(60, TimeUnit.SECONDS)).isNull();
      }
    } finally {
      assertThat(writers.shutdownNow()).isEmpty();
    }
    assertThat(service(jdbi).verify(chain)).isEqualTo(new ChainCheck(chain, 80, null));
  }

  @Test
  void writersOfDifferentChainsDoNotWaitForEachOther(Jdbi jdbi) throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Handle open = jdbi.open()) {
      open.begin();
      AuditLog.write(open, ANI, "a.b", "a/1", chain);
      Future<?> second =
          other.submit(
              () -> {
                write(jdbi, chain + "/lain");
                written.countDown();
              });
      assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(second.get(10, TimeUnit.SECONDS)).isNull();
      open.rollback();
    } finally {
      assertThat(other.shutdownNow()).isEmpty();
    }
  }

  @Test
  void aRowThatWasChangedAfterwardsIsFound(Jdbi jdbi) {
    writeThree(jdbi);
    tamper(jdbi, "UPDATE audit_entry SET actor = 'budi' WHERE chain = ? AND position = 2");
    assertThat(service(jdbi).verify(chain)).isEqualTo(new ChainCheck(chain, 1, 2L));
  }

  @Test
  void aRowThatWasTakenOutIsFound(Jdbi jdbi) {
    writeThree(jdbi);
    tamper(jdbi, "DELETE FROM audit_entry WHERE chain = ? AND position = 2");
    assertThat(service(jdbi).verify(chain).brokenAt()).isEqualTo(2L);
  }

  @Test
  void aTailThatWasCutOffIsFound(Jdbi jdbi) {
    writeThree(jdbi);
    tamper(jdbi, "DELETE FROM audit_entry WHERE chain = ? AND position = 3");
    assertThat(service(jdbi).verify(chain)).isEqualTo(new ChainCheck(chain, 2, 3L));
  }

  private void writeThree(Jdbi jdbi) {
    for (int i = 0; i < 3; i++) {
      write(jdbi, chain);
    }
    assertThat(service(jdbi).verify(chain).intact()).isTrue();
  }

  private void tamper(Jdbi jdbi, String sql) {
    int rows = jdbi.withHandle(handle -> handle.execute(sql, chain));
    assertThat(rows).isEqualTo(1);
  }

  private static void write(Jdbi jdbi, String chain) {
    jdbi.useTransaction(
        handle -> AuditLog.write(handle, ANI, "posyandu.change", "posyandu/1", chain));
  }

  private static AuditService service(Jdbi jdbi) {
    return new AuditService(jdbi, actor -> List.of(actor.username()));
  }
}
