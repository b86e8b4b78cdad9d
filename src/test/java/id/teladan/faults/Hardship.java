package id.teladan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.PlaywrightException;
import id.teladan.testing.TestAccount;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** One assessor with one tablet, and all that goes wrong for them. */
final class Hardship implements AutoCloseable {

  /** The way is fine, bad, worse, and away; each for a tenth of what there is to do. */
  private static final List<Double> BADNESS = List.of(0.0, 0.3, 0.6, 1.0);

  private static final int SENDINGS_AT_MOST = 60;

  private final TestAccount assessor;
  private final MortalPortal portal;
  private final BadWay way;
  private final Tablet tablet;
  private final Random random;
  private final Set<String> promised = Collections.synchronizedSet(new HashSet<>());
  private final Set<String> greenTooEarly = Collections.synchronizedSet(new HashSet<>());
  private Runnable atPromise = () -> {};
  private int deaths;

  Hardship(TestAccount assessor, Path profile, MortalPortal portal, long seed) {
    this.assessor = assessor;
    this.portal = portal;
    this.random = new Random(seed);
    this.way = new BadWay(portal::port, seed);
    this.tablet = portal.whileUp(() -> signedIn(profile));
  }

  /** Once online; after that nothing needs the portal. */
  private Tablet signedIn(Path profile) {
    Tablet signedIn = new Tablet(way.base(), profile, new Ears());
    signedIn.signIn(assessor);
    return signedIn;
  }

  /**
   * Scores and hands in all sheets. The tablet dies at one of them, and the portal at another if it
   * shall.
   *
   * @param visits two or more
   */
  Outcome endure(List<UUID> visits, boolean portalDies) {
    int tabletDiesAt = random.nextInt(visits.size());
    int later = 1 + random.nextInt(visits.size() - 1);
    int portalDiesAt = portalDies ? (tabletDiesAt + later) % visits.size() : -1;
    for (int i = 0; i < visits.size(); i++) {
      way.worsen(BADNESS.get(i * 10 / visits.size() % BADNESS.size()));
      if (i == tabletDiesAt) {
        after(1 + random.nextInt(40), this::die);
      } else if (i == portalDiesAt) {
        after(1 + random.nextInt(40), portal::die);
      }
      score(visits.get(i), 1000 * i);
      if (i % 10 == 3) {
        hand("change", visits.get(i).toString(), "A1", i);
      }
      if (i % 10 == 9) {
        hand("send");
      }
    }
    handIn(visits);
    return outcome();
  }

  private void score(UUID visit, int seed) {
    int open = hand("score", visit.toString(), seed).asInt();
    if (open > 0) {
      throw new IllegalStateException(open + " items of " + visit + " are open");
    }
  }

  private void die() {
    deaths++;
    tablet.die();
  }

  /** What the hand was doing when the tablet died it does again. */
  private JsonNode hand(String what, Object... arguments) {
    try {
      return tablet.hand(what, arguments);
    } catch (PlaywrightException died) {
      atPromise = () -> {};
      tablet.switchOn(assessor);
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
      portal.awaitUp();
      unsent = hand("send").asInt();
    }
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

  private Outcome outcome() {
    Comparison comparison = new Comparison(tablet.hand("ledger"), Stored.of(assessor.username()));
    Outcome outcome = comparison.outcome(promised, greenTooEarly).suffering("TABLET_DIED", deaths);
    for (Map.Entry<BadWay.Fault, Integer> fault : way.suffered().entrySet()) {
      outcome = outcome.suffering(fault.getKey().name(), fault.getValue());
    }
    return outcome;
  }

  @Override
  public void close() {
    tablet.close();
    way.close();
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
      missing.removeAll(Stored.of(assessor.username()).operations().keySet());
      greenTooEarly.addAll(missing);
    }
  }
}
