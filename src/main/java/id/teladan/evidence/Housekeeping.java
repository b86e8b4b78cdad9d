package id.teladan.evidence;

import java.time.Clock;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be cleared away in time. Each copy of the portal may do it; twice is harmless. */
final class Housekeeping {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final Jdbi jdbi;
  private final Clock clock;
  private final EvidenceSettings settings;
  private final RetentionService retention;
  private final StoreCheck check;

  Housekeeping(
      Jdbi jdbi,
      Clock clock,
      EvidenceSettings settings,
      RetentionService retention,
      StoreCheck check) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.settings = settings;
    this.retention = retention;
    this.check = check;
  }

  /** For a timer that must live on: a database or store that is away comes back. */
  void tidyOrLog() {
    try {
      tidy();
    } catch (RuntimeException e) {
      LOG.warn("Evidence is not tidied up now; the next turn tries again", e);
    }
  }

  void tidy() {
    int parts = removeOldParts();
    int expired = retention.removeExpired();
    int orphans = check.removeOrphans();
    if (parts + expired + orphans > 0) {
      LOG.info(
          "Evidence tidied up: {} old parts, {} pieces past their time, {} files without a piece",
          parts,
          expired,
          orphans);
    }
  }

  int removeOldParts() {
    return jdbi.withExtension(
        PartDao.class,
        dao -> dao.deleteBefore(clock.instant().minus(Duration.ofDays(settings.partDays()))));
  }
}
