package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Role;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the audit and proves its seals. */
public final class AuditService {

  private static final int CHUNK = 5_000;

  private final Jdbi jdbi;
  private final Function<Actor, List<String>> accountsInScope;

  AuditService(Jdbi jdbi, Function<Actor, List<String>> accountsInScope) {
    this.jdbi = jdbi;
    this.accountsInScope = accountsInScope;
  }

  /** From the first entry on, or those of one object. */
  public Listing<AuditEntry> list(Actor actor, @Nullable String object, PageParams page) {
    String who = whoseEntries(actor);
    return page.listing(
        jdbi.withExtension(
            AuditDao.class,
            dao -> dao.listOldestFirst(object, page.afterValue(0), who, page.limitPlusOne())),
        AuditService::sortKey);
  }

  /** From the last entry back. */
  public Listing<AuditEntry> listNewest(Actor actor, @Nullable String object, PageParams page) {
    String who = whoseEntries(actor);
    return page.listing(
        jdbi.withExtension(
            AuditDao.class,
            dao -> dao.listNewestFirst(object, page.afterValue(0), who, page.limitPlusOne())),
        AuditService::sortKey);
  }

  private static List<String> sortKey(AuditEntry entry) {
    return List.of(entry.id().toString());
  }

  /** An entry has no place of its own: an office's admin reads what the office's accounts did. */
  private @Nullable String whoseEntries(Actor actor) {
    actor.require(Role.ADMIN);
    return actor.reach(Role.ADMIN).everywhere()
        ? null
        : String.join(",", accountsInScope.apply(actor));
  }

  /** Computes every hash of the chain anew, and finds the first entry that does not fit. */
  public ChainCheck verify(String chain) {
    return jdbi.inTransaction(
        handle -> {
          AuditDao dao = handle.attach(AuditDao.class);
          String head = dao.headOf(chain);
          String before = AuditEntry.NOTHING_BEFORE;
          long position = 0;
          for (; ; ) {
            List<AuditEntry> chunk = dao.listChain(chain, position, CHUNK);
            for (AuditEntry entry : chunk) {
              if (entry.position() != position + 1
                  || !entry.previousHash().equals(before)
                  || !entry.hash().equals(entry.computedHash())) {
                return new ChainCheck(chain, position, position + 1);
              }
              position++;
              before = entry.hash();
            }
            if (chunk.size() < CHUNK) {
              boolean cutOff = head != null && !head.equals(before);
              return new ChainCheck(chain, position, cutOff ? position + 1 : null);
            }
          }
        });
  }

  public List<ChainCheck> verifyAll() {
    return jdbi.withExtension(AuditDao.class, AuditDao::listChains).stream()
        .map(this::verify)
        .toList();
  }
}
