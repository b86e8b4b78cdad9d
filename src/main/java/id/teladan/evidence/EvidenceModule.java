package id.teladan.evidence;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.visit.SheetFiles;
import id.teladan.visit.VisitModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers what this feature consists of. */
public final class EvidenceModule {

  private final EvidenceService evidence;

  private EvidenceModule(EvidenceService evidence) {
    this.evidence = evidence;
  }

  public static EvidenceModule create(Platform platform, VisitModule visit) {
    Daos.learn(platform.jdbi(), EvidenceDao.class);
    return new EvidenceModule(
        new EvidenceService(
            platform.jdbi(), platform.clock(), platform.signingKey(), visit.sheets()));
  }

  /** What the scoring page shows and takes. */
  public SheetFiles files() {
    return new ScoringPageFiles(evidence);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new EvidenceApi(evidence));
  }
}
