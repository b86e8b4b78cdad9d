package id.teladan.evidence;

import id.teladan.competition.CompetitionService;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.visit.SheetFiles;
import id.teladan.visit.VisitModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.lifecycle.setup.LifecycleEnvironment;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;

/** Builds and registers what this feature consists of. */
public final class EvidenceModule {

  private static final int HOURS_BETWEEN_TIDYINGS = 6;

  private final EvidenceIntake intake;
  private final EvidenceService evidence;
  private final Housekeeping housekeeping;
  private final List<Object> resources;

  private EvidenceModule(
      Platform platform,
      VisitModule visit,
      CompetitionService competitions,
      EvidenceSettings settings) {
    Jdbi jdbi = platform.jdbi();
    Clock clock = platform.clock();
    EvidenceStore store = store(jdbi, clock, settings.storage());
    Inspector inspector = new Inspector(settings);
    evidence = new EvidenceService(jdbi, store);
    intake =
        new EvidenceIntake(
            jdbi, clock, platform.signingKey(), visit.sheets(), settings, inspector, store);
    RetentionService retention = new RetentionService(jdbi, clock, settings, store, competitions);
    housekeeping =
        new Housekeeping(jdbi, clock, settings, retention, new StoreCheck(jdbi, clock, store));
    SignatureService signatures =
        new SignatureService(jdbi, clock, platform.signingKey(), inspector);
    resources =
        List.of(
            new EvidenceApi(intake, evidence, new PartService(jdbi, clock)),
            new EvidencePages(visit.sheets(), visit.visits(), intake, evidence, signatures),
            new EvidenceSettingsApi(settings),
            new RefusalApi(evidence),
            new RetentionApi(retention),
            new RetentionPages(competitions, retention),
            new SignatureApi(signatures));
  }

  public static EvidenceModule create(
      Platform platform,
      VisitModule visit,
      CompetitionService competitions,
      EvidenceSettings settings) {
    learnDaos(platform.jdbi());
    return new EvidenceModule(platform, visit, competitions, settings);
  }

  private static void learnDaos(Jdbi jdbi) {
    Daos.learn(
        jdbi,
        EvidenceDao.class,
        PartDao.class,
        RefusalDao.class,
        RetentionDao.class,
        SignatureDao.class,
        StoredFileDao.class);
  }

  private static EvidenceStore store(Jdbi jdbi, Clock clock, StorageSettings settings) {
    return settings.isDatabase() ? new DatabaseStore(jdbi, clock) : new S3Store(settings);
  }

  /** Compares the store with the database, for the command of that name; in words. */
  public static String check(Jdbi jdbi, EvidenceSettings settings, boolean removeOrphans) {
    learnDaos(jdbi);
    Clock clock = Clock.systemUTC();
    StoreCheck check = new StoreCheck(jdbi, clock, store(jdbi, clock, settings.storage()));
    StoreCheck.Report report = check.look();
    int removed = removeOrphans ? check.removeOrphans() : 0;
    return """
        Files: %d. Without a piece of evidence: %d, removed: %d. Missing: %d%s
        """
        .formatted(
            report.files(),
            report.orphans().size(),
            removed,
            report.missing().size(),
            report.missing().isEmpty() ? "." : ": " + String.join(", ", report.missing()))
        .strip();
  }

  /** Clears away, from now on, what is past its time. */
  public void keepHouse(LifecycleEnvironment lifecycle) {
    var unused =
        lifecycle
            .scheduledExecutorService("evidence")
            .threads(1)
            .build()
            .scheduleWithFixedDelay(
                housekeeping::tidyOrLog,
                HOURS_BETWEEN_TIDYINGS,
                HOURS_BETWEEN_TIDYINGS,
                TimeUnit.HOURS);
  }

  /** Where what somebody carried comes in. */
  public EvidenceIntake intake() {
    return intake;
  }

  /** What the scoring page shows and takes. */
  public SheetFiles files() {
    return new ScoringPageFiles(intake, evidence);
  }

  public void register(JerseyEnvironment jersey) {
    resources.forEach(jersey::register);
  }
}
