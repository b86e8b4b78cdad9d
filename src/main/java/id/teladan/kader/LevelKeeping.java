package id.teladan.kader;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.Json;
import id.teladan.platform.Policies;
import id.teladan.platform.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the stored levels true to the policy in force. An assessment changes the level of one kader
 * at once; another policy changes those of many, and where assessments expire, so does a new day.
 */
public final class LevelKeeping {

  private static final Logger LOG = LoggerFactory.getLogger(LevelKeeping.class);
  private static final int AT_ONCE = 500;

  private final Jdbi jdbi;
  private final Clock clock;
  private final Policies policies;
  private final SkillService skills;

  LevelKeeping(Jdbi jdbi, Clock clock, Policies policies, SkillService skills) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.policies = policies;
    this.skills = skills;
  }

  /** Derives all levels anew where they were last derived by another rule. */
  public void bringUpToDate() {
    String stored = jdbi.withExtension(LevelDao.class, LevelDao::getBasis);
    if (!stored.equals(basis())) {
      jdbi.useTransaction(this::bringUpToDate);
    }
  }

  /** As above, for a timer that must live on: a database that is away comes back. */
  void bringUpToDateOrLog() {
    try {
      bringUpToDate();
    } catch (RuntimeException e) {
      LOG.warn("Levels are not brought up to date now; the next turn tries again", e);
    }
  }

  void bringUpToDate(Handle handle) {
    LevelDao dao = handle.attach(LevelDao.class);
    if (dao.lockBasis().equals(basis())) {
      return; // another copy of the service was faster
    }
    int changed = deriveAll(handle);
    if (!dao.saveBasis(basis(), clock.instant())) {
      throw new AssertionError("the row that was locked is gone");
    }
    if (changed > 0) {
      String detail = Json.text(Map.of("rule", basis(), "changed", changed));
      AuditLog.write(
          handle,
          Actor.SYSTEM,
          new AuditEvent("kader.levels", "kader", KaderService.CHAIN).withDetail(detail));
    }
  }

  private int deriveAll(Handle handle) {
    LevelDao dao = handle.attach(LevelDao.class);
    int changed = 0;
    List<KaderId> some = dao.lockAssessed(null, AT_ONCE);
    while (!some.isEmpty()) {
      List<LevelDao.Change> changes = changes(handle, some);
      dao.changeLevels(changes);
      dao.addLevels(changes, policies.version(), clock.instant());
      changed += changes.size();
      some = dao.lockAssessed(some.get(some.size() - 1), AT_ONCE);
    }
    return changed;
  }

  private List<LevelDao.Change> changes(Handle handle, List<KaderId> kader) {
    Map<KaderId, SkillBook> books = skills.books(handle, kader);
    List<LevelDao.Change> changes = new ArrayList<>();
    for (KnownKader known : handle.attach(KaderDao.class).listByIds(kader)) {
      KaderId id = known.kader().id();
      SkillBook book = books.get(id);
      if (book != null && skills.level(book) != known.kader().level()) {
        changes.add(new LevelDao.Change(Ids.next(), id, skills.level(book)));
      }
    }
    return changes;
  }

  /** What a level depends on besides the assessments. */
  private String basis() {
    return policies.tkk().expiresAfterMonths() == null
        ? policies.version()
        : policies.version() + " " + Words.day(clock.instant());
  }
}
