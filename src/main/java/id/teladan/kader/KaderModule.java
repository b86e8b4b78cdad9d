package id.teladan.kader;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.posyandu.PosyanduModule;
import id.teladan.puskesmas.PuskesmasModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.lifecycle.setup.LifecycleEnvironment;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The register of kader, and their skills. */
public record KaderModule(
    KaderService service,
    KaderRecords records,
    SkillService skills,
    LevelKeeping levels,
    List<Object> resources) {

  private static final long MINUTES_BETWEEN_CHECKS = 10;

  public static KaderModule create(
      Platform platform, PuskesmasModule puskesmas, PosyanduModule posyandu) {
    Daos.learn(platform.jdbi(), KaderDao.class, KaderFileDao.class, LevelDao.class, SkillDao.class);
    KaderProblem.declareConstraints();
    SkillService skills = new SkillService(platform.jdbi(), platform.clock(), platform.policies());
    NikVault vault = new NikVault(platform.secrets());
    KaderRecords records = new KaderRecords(platform.clock(), posyandu.records(), vault);
    KaderService service = new KaderService(platform.jdbi(), posyandu.service(), skills, records);
    KaderFile file = new KaderFile(platform.jdbi());
    return new KaderModule(
        service,
        records,
        skills,
        new LevelKeeping(platform.jdbi(), platform.clock(), platform.policies(), skills),
        List.of(
            new KaderApi(service, skills),
            new KaderFileApi(file),
            new KaderFilePages(file),
            new SkillApi(),
            new KaderPages(service, posyandu.service(), puskesmas.service(), platform.policies()),
            new NikPages(new NikService(platform.jdbi(), records, vault)),
            new OwnPage(service, platform.policies()),
            new SkillPages(service, skills)));
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
    resources.forEach(jersey::register);
  }
}
