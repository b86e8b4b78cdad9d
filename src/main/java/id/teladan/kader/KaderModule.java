package id.teladan.kader;

import id.teladan.platform.Platform;
import id.teladan.posyandu.PosyanduModule;
import id.teladan.puskesmas.PuskesmasModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.lifecycle.setup.LifecycleEnvironment;
import java.util.concurrent.TimeUnit;

/** The register of kader, and their skills. */
public record KaderModule(
    KaderService service,
    SkillService skills,
    LevelKeeping levels,
    KaderPages pages,
    OwnPage ownPage) {

  private static final long MINUTES_BETWEEN_CHECKS = 10;

  public static KaderModule create(
      Platform platform, PuskesmasModule puskesmas, PosyanduModule posyandu) {
    KaderProblem.declareConstraints();
    SkillService skills = new SkillService(platform.jdbi(), platform.clock(), platform.policies());
    KaderService service =
        new KaderService(
            platform.jdbi(),
            platform.clock(),
            posyandu.service(),
            skills,
            new NikVault(platform.secrets()));
    return new KaderModule(
        service,
        skills,
        new LevelKeeping(platform.jdbi(), platform.clock(), platform.policies(), skills),
        new KaderPages(service, posyandu.service(), puskesmas.service(), platform.policies()),
        new OwnPage(service, platform.policies()));
  }

  /** Brings the stored levels up to date now, and from then on where days matter. */
  public void keepLevels(LifecycleEnvironment lifecycle) {
    levels.bringUpToDate();
    var unused =
        lifecycle
            .scheduledExecutorService("levels")
            .threads(1)
            .build()
            .scheduleWithFixedDelay(
                levels::bringUpToDateOrLog,
                MINUTES_BETWEEN_CHECKS,
                MINUTES_BETWEEN_CHECKS,
                TimeUnit.MINUTES);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new KaderApi(service, skills));
    jersey.register(new SkillApi());
    jersey.register(pages);
    jersey.register(ownPage);
    jersey.register(new SkillPages(service, skills));
  }
}
