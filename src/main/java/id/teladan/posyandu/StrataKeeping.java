package id.teladan.posyandu;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Json;
import id.teladan.platform.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the stored strata true to the policy in force, for lists, counts and tie-breaks read them.
 * Only the latest review of a posyandu is derived anew: those of earlier years stay as they were
 * decided. Whether a posyandu is active is stored nowhere, but derived at each look.
 */
public final class StrataKeeping {

  private static final int AT_ONCE = 500;

  private final Jdbi jdbi;
  private final Policies policies;

  StrataKeeping(Jdbi jdbi, Policies policies) {
    this.jdbi = jdbi;
    this.policies = policies;
  }

  /** Derives anew what was derived under another policy. Done twice, it changes nothing more. */
  public void bringUpToDate() {
    jdbi.useTransaction(this::bringUpToDate);
  }

  void bringUpToDate(Handle handle) {
    StrataDao dao = handle.attach(StrataDao.class);
    int changed = 0;
    List<StrataDao.Latest> some = dao.lockOutdated(policies.version(), null, AT_ONCE);
    while (!some.isEmpty()) {
      changed += derive(dao, some);
      PosyanduId last = some.get(some.size() - 1).posyanduId();
      some = dao.lockOutdated(policies.version(), last, AT_ONCE);
    }
    if (changed > 0) {
      String detail = Json.text(Map.of("rule", policies.version(), "changed", changed));
      AuditLog.write(
          handle,
          Actor.SYSTEM,
          new AuditEvent("posyandu.strata", "posyandu", PosyanduService.CHAIN).withDetail(detail));
    }
  }

  private int derive(StrataDao dao, List<StrataDao.Latest> reviews) {
    List<StrataDao.Derived> derived = new ArrayList<>();
    int changed = 0;
    for (StrataDao.Latest latest : reviews) {
      StrataDecision now = StrataDecision.of(latest.row().review(), policies.strata());
      derived.add(new StrataDao.Derived(latest.posyanduId(), latest.row().year(), now));
      changed += now.strata() == latest.row().strata() ? 0 : 1;
    }
    dao.changeReviews(derived, policies.version());
    dao.changePosyandu(derived);
    return changed;
  }
}
