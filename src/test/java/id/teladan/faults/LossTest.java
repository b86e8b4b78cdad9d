package id.teladan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.PlaywrightException;
import id.teladan.faults.BadWay.Fault;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalProcess;
import id.teladan.testing.TestAccount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred sheets of fifty items over a bad way, with a browser and a portal that die under it:
 * nothing is lost, nothing doubled, and the tablet never says too early that all has arrived.
 */
class LossTest {

  private static final long SEED = 20261122;
  private static final int SHEETS = 200;
  private static final int SENDINGS_AT_MOST = 60;

  private final Random random = new Random(SEED);
  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final Set<String> promised = Collections.synchronizedSet(new HashSet<>());
  private final List<String> greenTooEarly = Collections.synchronizedList(new ArrayList<>());

  private @TempDir Path folder;
  private PortalProcess portal;
  private BadWay way;
  private Tablet tablet;
  private Runnable atPromise = () -> {};

  @BeforeEach
  void start() throws Exception {
    portal = startPortal();
    way = new BadWay(portal.port(), SEED);
    tablet = new Tablet(way.base(), folder.resolve("profile"), new Ears());
  }

  @AfterEach
  void stop() {
    if (tablet != null) {
      tablet.close();
    }
    way.close();
    portal.close();
  }

  @Test
  void nothingIsLostAndNothingIsDoubledWhateverHappensOnTheWay() throws Exception {
    List<UUID> visits = visits();
    tablet.signIn(ani);

    for (int i = 0; i < visits.size(); i++) {
      way.worsen(List.of(0.0, 0.3, 0.6, 1.0).get(i / 10 % 4));
      if (i == 40 || i == 120) {
        dieAfter(1 + random.nextInt(40));
      }
      CompletableFuture<PortalProcess> portalIsBack =
          i == 80 || i == 160 ? killPortalAfter(1 + random.nextInt(40)) : null;
      score(visits.get(i), 1000 * i);
      if (portalIsBack != null) {
        assertThat(portalIsBack.join().port()).isPositive();
      }
      if (i % 10 == 3) {
        hand("change", visits.get(i).toString(), "A1", i);
      }
      if (i % 10 == 9) {
        hand("send");
      }
    }
    handIn(visits);

    assertThat(greenTooEarly).isEmpty();
    assertThat(way.suffered()).hasSize(Fault.values().length);
    assertThatAllArrivedOnce(tablet.hand("ledger"));
  }

  private void score(UUID visit, int seed) {
    int open = hand("score", visit.toString(), seed).asInt();
    assertThat(open).isZero();
  }

  /** What the hand was doing when the tablet died it does again. */
  private JsonNode hand(String what, Object... arguments) {
    try {
      return tablet.hand(what, arguments);
    } catch (PlaywrightException died) {
      atPromise = () -> {};
      tablet.switchOn(ani);
      return tablet.hand(what, arguments);
    }
  }

  private void handIn(List<UUID> visits) {
    way.worsen(0.3);
    for (UUID visit : visits) {
      hand("submit", visit.toString());
    }
    int unsent = hand("send").asInt();
    for (int sendings = 0; unsent > 0 && sendings < SENDINGS_AT_MOST; sendings++) {
      way.worsen(sendings < SENDINGS_AT_MOST / 2 ? 0.3 : 0);
      unsent = hand("send").asInt();
    }
    assertThat(unsent).isZero();
  }

  private void dieAfter(int promises) {
    after(promises, tablet::die);
  }

  private CompletableFuture<PortalProcess> killPortalAfter(int promises) {
    CompletableFuture<PortalProcess> back = new CompletableFuture<>();
    after(
        promises,
        () -> {
          portal.kill();
          new Thread(() -> back.complete(restartedPortal())).start();
        });
    return back;
  }

  private PortalProcess restartedPortal() {
    portal = startPortal();
    way.leadTo(portal.port());
    return portal;
  }

  private void after(int promises, Runnable event) {
    int[] left = {promises};
    atPromise =
        () -> {
          if (--left[0] == 0) {
            event.run();
          }
        };
  }

  private void assertThatAllArrivedOnce(JsonNode ledger) {
    Stored stored = Stored.of(ani.username());

    assertThat(ledger.get("operations")).hasSize(stored.operations().size());
    assertThat(stored.operations().keySet()).containsAll(promised);
    for (JsonNode operation : ledger.get("operations")) {
      assertThat(operation.get("state").asText()).isEqualTo("RECEIPTED");
      assertThat(stored.operations().get(operation.get("id").asText()))
          .isEqualTo(Stored.content(operation));
    }
    assertThat(ledger.get("notes")).hasSize(SHEETS);
    for (JsonNode note : ledger.get("notes")) {
      assertThat(note.at("/submission/state").asText()).isEqualTo("DONE");
      assertThat(stored.submitted().get(note.get("sheetId").asText()))
          .isEqualTo(note.at("/submission/stateHash").asText());
    }
  }

  private List<UUID> visits() {
    UUID competition = arena.competition();
    List<UUID> entries = new ArrayList<>();
    for (int i = 0; i < SHEETS; i++) {
      entries.add(arena.enter(competition, arena.posyandu()));
    }
    arena.appoint(competition, ani);
    arena.open(competition);
    return entries.stream().map(arena::visit).toList();
  }

  private PortalProcess startPortal() {
    try {
      return PortalProcess.start(
          Path.of("target", "faults-portal.log"),
          Map.of(
              "DB_URL", MariaDb.url(),
              "DB_USER", MariaDb.user(),
              "DB_PASSWORD", MariaDb.password(),
              "TELADAN_SECRET", "5e".repeat(32)));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the portal did not start", e);
    }
  }

  private final class Ears implements Tablet.Listener {

    @Override
    public void promised(String operation, String visit) {
      promised.add(operation);
      atPromise.run();
    }

    @Override
    public void green() {
      Set<String> missing = new HashSet<>(promised);
      missing.removeAll(Stored.of(ani.username()).operations().keySet());
      greenTooEarly.addAll(missing);
    }
  }
}
