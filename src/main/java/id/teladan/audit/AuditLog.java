package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
      RETURNING position, at, previous_hash, hash
      """;

  private static final String ADD_ENTRY =
      """
      INSERT INTO audit_entry
             (id, chain, position, at, actor, action, object, detail, previous_hash, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
      Sealed head = moveHead(handle.getConnection(), actor.username(), event);
      addEntry(handle.getConnection(), actor.username(), event, head);
    } catch (SQLException e) {
      // with its cause, by which a deadlock is known and the transaction run again
      throw new TransactionException("the audit could not be written", e);
    }
  }

  /** The head of a chain after it moved: what the new entry is sealed with. */
  private record Sealed(long position, Timestamp at, String previousHash, String hash) {}

  private static Sealed moveHead(Connection connection, String actor, AuditEvent event)
      throws SQLException {
    String detail = event.detail();
    String said =
        String.join("\n", actor, event.action(), event.object(), detail == null ? "" : detail);
    try (PreparedStatement head = connection.prepareStatement(MOVE_HEAD)) {
      head.setString(1, event.chain());
      head.setString(2, said);
      head.setString(3, said);
      try (ResultSet row = head.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("chain " + event.chain() + " has no head");
        }
        return new Sealed(row.getLong(1), row.getTimestamp(2), row.getString(3), row.getString(4));
      }
    }
  }

  private static void addEntry(Connection connection, String actor, AuditEvent event, Sealed head)
      throws SQLException {
    try (PreparedStatement entry = connection.prepareStatement(ADD_ENTRY)) {
      entry.setString(1, Ids.next().toString());
      entry.setString(2, event.chain());
      entry.setLong(3, head.position());
      entry.setTimestamp(4, head.at());
      entry.setString(5, actor);
      entry.setString(6, event.action());
      entry.setString(7, event.object());
      entry.setString(8, event.detail());
      entry.setString(9, head.previousHash());
      entry.setString(10, head.hash());
      entry.executeUpdate();
    }
  }
}
