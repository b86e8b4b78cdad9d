package id.teladan.audit;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(AuditEntry.class)
interface AuditDao {

  /**
   * Seals the next entry: the head moves on and stays locked until the transaction ends. MariaDB
   * evaluates assignments from left to right, so previous_hash is already the old hash in the last.
   */
  @SqlUpdate(
      """
      INSERT INTO audit_chain (chain, position, at, previous_hash, hash)
      VALUES (:event.chain, 1, UTC_TIMESTAMP(3), REPEAT('0', 64),
              SHA2(CONCAT_WS('\\n', REPEAT('0', 64), :event.chain, 1,
                   DATE_FORMAT(UTC_TIMESTAMP(3), '%Y-%m-%dT%H:%i:%s.%fZ'), :actor,
                   :event.action, :event.object, COALESCE(:event.detail, '')), 256))
      ON DUPLICATE KEY UPDATE
        previous_hash = hash,
        position = position + 1,
        at = UTC_TIMESTAMP(3),
        hash = SHA2(CONCAT_WS('\\n', previous_hash, chain, position,
                    DATE_FORMAT(at, '%Y-%m-%dT%H:%i:%s.%fZ'), :actor,
                    :event.action, :event.object, COALESCE(:event.detail, '')), 256)
      """)
  void moveHead(@BindMethods("event") AuditEvent event, String actor);

  @SqlUpdate(
      """
      INSERT INTO audit_entry
             (id, chain, position, at, actor, action, object, detail, previous_hash, hash)
      SELECT :id, chain, position, at, :actor, :event.action, :event.object, :event.detail,
             previous_hash, hash
        FROM audit_chain
       WHERE chain = :event.chain
      """)
  boolean addEntry(UUID id, @BindMethods("event") AuditEvent event, String actor);

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
