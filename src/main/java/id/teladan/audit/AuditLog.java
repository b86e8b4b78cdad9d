package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * Adds an entry to the audit, in the transaction of the command it tells of.
 *
 * <p>The head of the chain stays locked until that transaction ends. So a command writes its entry
 * last, and takes the narrowest chain that makes sense: one competition, one sheet, one register.
 *
 * <p>In plain JDBC, because every command runs these two statements.
 */
public final class AuditLog {

  /**
   * Seals the next entry: the head moves on and stays locked until the transaction ends. MariaDB
   * evaluates assignments from left to right, so previous_hash is already the old hash in the last.
   */
  private static final String MOVE_HEAD =
      """
      INSERT INTO audit_chain (chain, position, at, previous_hash, hash)
      VALUES (?, 1, UTC_TIMESTAMP(3), REPEAT('0', 64),
              SHA2(CONCAT_WS('\\n', REPEAT('0', 64), chain, 1,
                   DATE_FORMAT(at, '%Y-%m-%dT%H:%i:%s.%fZ'), ?), 256))
      ON DUPLICATE KEY UPDATE
        previous_hash = hash,
        position = position + 1,
        at = UTC_TIMESTAMP(3),
        hash = SHA2(CONCAT_WS('\\n', previous_hash, chain, position,
                    DATE_FORMAT(at, '%Y-%m-%dT%H:%i:%s.%fZ'), ?), 256)
      """;

  private static final String ADD_ENTRY =
      """
      INSERT INTO audit_entry
             (id, chain, position, at, actor, action, object, detail, previous_hash, hash)
      SELECT ?, chain, position, at, ?, ?, ?, ?, previous_hash, hash
        FROM audit_chain
       WHERE chain = ?
      """;

  private AuditLog() {}

  public static void write(Handle handle, Actor actor, String action, String object, String chain) {
    write(handle, actor, new AuditEvent(action, object, chain));
  }

  /** Two statements; the time is the database's, so that several portals agree on it. */
  public static void write(Handle handle, Actor actor, AuditEvent event) {
    if (!handle.isInTransaction()) {
      throw new IllegalStateException(event.action() + " is written outside a transaction");
    }
    try {
      moveHead(handle.getConnection(), actor.username(), event);
      addEntry(handle.getConnection(), actor.username(), event);
    } catch (SQLException e) {
      // with its cause, by which a deadlock is known and the transaction run again
      throw new TransactionException("the audit could not be written", e);
    }
  }

  private static void moveHead(Connection connection, String actor, AuditEvent event)
      throws SQLException {
    String detail = event.detail();
    String said =
        String.join("\n", actor, event.action(), event.object(), detail == null ? "" : detail);
    try (PreparedStatement head = connection.prepareStatement(MOVE_HEAD)) {
      head.setString(1, event.chain());
      head.setString(2, said);
      head.setString(3, said);
      head.executeUpdate();
    }
  }

  private static void addEntry(Connection connection, String actor, AuditEvent event)
      throws SQLException {
    try (PreparedStatement entry = connection.prepareStatement(ADD_ENTRY)) {
      entry.setString(1, Ids.next().toString());
      entry.setString(2, actor);
      entry.setString(3, event.action());
      entry.setString(4, event.object());
      entry.setString(5, event.detail());
      entry.setString(6, event.chain());
      if (entry.executeUpdate() != 1) {
        throw new IllegalStateException("chain " + event.chain() + " has no head");
      }
    }
  }
}
