package id.teladan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.faults.BadWay.Fault;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred sheets of fifty items over a bad way, with browsers and a portal that die under it:
 * nothing is lost, nothing doubled, and no tablet ever says too early that all has arrived.
 */
class LossTest {

  private static final long SEED = 20261122;

  private @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingIsDoubledWhateverHappensOnTheWay() throws Exception {
    Outcome outcome = new Ordeal(SEED, folder).run(4, 50, 2);

    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.sheets()).isEqualTo(200);
    assertThat(outcome.operations()).isGreaterThan(200 * 50);
    assertThat(outcome.suffered()).containsEntry("TABLET_DIED", 4);
    assertThat(outcome.suffered()).containsEntry("PORTAL_DIED", 2);
    assertThat(outcome.suffered())
        .containsKeys(Stream.of(Fault.values()).map(Enum::name).toArray(String[]::new));
  }
}
