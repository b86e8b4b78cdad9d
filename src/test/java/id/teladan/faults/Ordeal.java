package id.teladan.faults;

import id.teladan.testing.Arena;
import id.teladan.testing.TestAccount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Assessors score whole sheets on tablets of their own over a bad way, with each browser and the
 * portal killed under them. Under one seed each tablet has the same bad luck again.
 */
public final class Ordeal {

  private final long seed;
  private final Path folder;
  private final Arena arena = new Arena();

  /**
   * @param seed of all bad luck
   * @param folder where the tablets' profiles lie
   */
  public Ordeal(long seed, Path folder) {
    this.seed = seed;
    this.folder = folder;
  }

  /**
   * Lets all tablets do their work.
   *
   * @param sheets of each tablet
   * @param atOnce how many tablets are at work at the same time
   */
  public Outcome run(int tablets, int sheets, int atOnce) throws InterruptedException {
    List<Callable<Outcome>> works = new ArrayList<>();
    ExecutorService lanes = Executors.newFixedThreadPool(atOnce);
    try (MortalPortal portal = new MortalPortal()) {
      for (int i = 0; i < tablets; i++) {
        int number = i;
        works.add(() -> work(number, sheets, portal));
      }
      Outcome all = Outcome.NOTHING;
      for (Future<Outcome> one : lanes.invokeAll(works)) {
        all = all.and(one.get());
      }
      return all.suffering("PORTAL_DIED", portal.deaths());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a tablet could not do its work", e.getCause());
    } finally {
      lanes.shutdownNow();
    }
  }

  private Outcome work(int number, int sheets, MortalPortal portal) {
    TestAccount assessor = arena.assessor();
    List<UUID> visits = visits(assessor, sheets);
    Path profile = folder.resolve("tablet-" + number);
    try (Hardship hardship = new Hardship(assessor, profile, portal, seed + number)) {
      return hardship.endure(visits, number % 2 == 0);
    }
  }

  private List<UUID> visits(TestAccount assessor, int count) {
    UUID competition = arena.competition();
    List<UUID> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(arena.enter(competition, arena.posyandu()));
    }
    arena.appoint(competition, assessor);
    arena.open(competition);
    return entries.stream().map(arena::visit).toList();
  }
}
