package id.teladan.arrival;

import id.teladan.competition.CompetitionService;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.visit.VisitModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers what this feature consists of. */
public final class ArrivalModule {

  private final CompetitionService competitions;
  private final LateService late;
  private final HistoryService history;

  private ArrivalModule(CompetitionService competitions, LateService late, HistoryService history) {
    this.competitions = competitions;
    this.late = late;
    this.history = history;
  }

  /** From now on the sheets hand over what comes too late. */
  public static ArrivalModule create(
      Platform platform, CompetitionService competitions, VisitModule visit) {
    Daos.learn(platform.jdbi(), LateDao.class);
    visit.keepLate(new LateStore());
    return new ArrivalModule(
        competitions,
        new LateService(
            platform.jdbi(), platform.clock(), visit.visits(), visit.sheets(), visit.admission()),
        new HistoryService(platform.jdbi(), visit.visits(), visit.sheets(), visit.operations()));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new LateApi(late));
    jersey.register(new LateListApi(competitions, late));
    jersey.register(new LatePages(competitions, late));
    jersey.register(new HistoryPages(history));
  }
}
