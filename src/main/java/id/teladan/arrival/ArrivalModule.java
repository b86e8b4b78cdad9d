package id.teladan.arrival;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.visit.VisitModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers what this feature consists of. */
public final class ArrivalModule {

  private final LateService late;

  private ArrivalModule(LateService late) {
    this.late = late;
  }

  /** From now on the sheets hand over what comes too late. */
  public static ArrivalModule create(Platform platform, VisitModule visit) {
    Daos.learn(platform.jdbi(), LateDao.class);
    visit.keepLate(new LateStore());
    return new ArrivalModule(new LateService(platform.jdbi(), platform.clock(), visit.admission()));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new LateApi(late));
    jersey.register(new LateListApi(late));
  }
}
