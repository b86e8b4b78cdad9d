package id.teladan.audit;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Reading the audit; {@link AuditLog} alone writes it. */
@RegisterConstructorMapper(AuditEntry.class)
interface AuditDao {

  /** Oldest first, as somebody who follows an object's history reads. */
  @SqlQuery(
      """
      SELECT id, chain, position, at, actor, action, object, detail, previous_hash, hash
        FROM audit_entry
       WHERE (:object IS NULL OR object = :object)
         AND (:after IS NULL OR id > :after)
         AND (:who IS NULL OR FIND_IN_SET(actor, :who))
       ORDER BY id
       LIMIT :limit
      """)
  List<AuditEntry> listOldestFirst(
      @Nullable String object, @Nullable String after, @Nullable String who, int limit);

  @SqlQuery(
      """
      SELECT id, chain, position, at, actor, action, object, detail, previous_hash, hash
        FROM audit_entry
       WHERE (:object IS NULL OR object = :object)
         AND (:before IS NULL OR id < :before)
         AND (:who IS NULL OR FIND_IN_SET(actor, :who))
       ORDER BY id DESC
       LIMIT :limit
      """)
  List<AuditEntry> listNewestFirst(
      @Nullable String object, @Nullable String before, @Nullable String who, int limit);

  @SqlQuery(
      """
      SELECT id, chain, position, at, actor, action, object, detail, previous_hash, hash
        FROM audit_entry
       WHERE chain = :chain AND position > :after
       ORDER BY position
       LIMIT :limit
      """)
  List<AuditEntry> listChain(String chain, long after, int limit);

  @SqlQuery("SELECT hash FROM audit_chain WHERE chain = :chain")
  @Nullable String headOf(String chain);

  @SqlQuery("SELECT chain FROM audit_chain ORDER BY chain")
  List<String> listChains();
}
