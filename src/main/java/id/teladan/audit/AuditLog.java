package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import org.jdbi.v3.core.Handle;

/**
 * Adds an entry to the audit, in the transaction of the command it tells of.
 *
 * <p>The head of the chain stays locked until that transaction ends. So a command writes its entry
 * last, and takes the narrowest chain that makes sense: one competition, one sheet, one register.
 */
public final class AuditLog {

  private AuditLog() {}

  public static void write(Handle handle, Actor actor, String action, String object, String chain) {
    write(handle, actor, new AuditEvent(action, object, chain));
  }

  /** Two statements; the time is the database's, so that several portals agree on it. */
  public static void write(Handle handle, Actor actor, AuditEvent event) {
    if (!handle.isInTransaction()) {
      throw new IllegalStateException(event.action() + " is written outside a transaction");
    }
    AuditDao dao = handle.attach(AuditDao.class);
    dao.moveHead(event, actor.username());
    if (!dao.addEntry(Ids.next(), event, actor.username())) {
      throw new IllegalStateException("chain " + event.chain() + " has no head");
    }
  }
}
