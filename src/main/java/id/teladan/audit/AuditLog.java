package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.InList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * Adds entries to the audit, in the transaction of the commands they tell of.
 *
 * <p>The head of a chain stays locked until that transaction ends. So a command writes its entry
 * last, and takes the narrowest chain that makes sense: one competition, one sheet, one register.
 *
 * <p>In plain JDBC, because every command runs these two statements.
 */
public final class AuditLog {

  /**
   * Seals the next entry of each chain: the heads move on and stay locked until the transaction
   * ends. MariaDB evaluates assignments from left to right, so previous_hash is already the old
   * hash in the last.
   */
  private static final String MOVE_HEADS =
      """
      INSERT INTO audit_chain (chain, position, at, previous_hash, hash)
      SELECT n.chain, 1, UTC_TIMESTAMP(3), REPEAT('0', 64),
             SHA2(CONCAT_WS('\\n', REPEAT('0', 64), n.chain, 1,
                  DATE_FORMAT(UTC_TIMESTAMP(3), '%%Y-%%m-%%dT%%H:%%i:%%s.%%fZ'), n.said), 256)
        FROM (SELECT ? COLLATE utf8mb4_bin AS chain, ? COLLATE utf8mb4_bin AS said%s) n
       WHERE n.chain IS NOT NULL
      ON DUPLICATE KEY UPDATE
        previous_hash = audit_chain.hash,
        position = audit_chain.position + 1,
        at = UTC_TIMESTAMP(3),
        hash = SHA2(CONCAT_WS('\\n', audit_chain.previous_hash, n.chain, audit_chain.position,
                    DATE_FORMAT(UTC_TIMESTAMP(3), '%%Y-%%m-%%dT%%H:%%i:%%s.%%fZ'), n.said), 256)
      RETURNING chain, position, at, previous_hash, hash
      """;

  private static final String ADD_ENTRY =
      """
      INSERT INTO audit_entry
             (id, chain, position, at, actor, action, object, detail, previous_hash, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private AuditLog() {}

  /**
   * What somebody did.
   *
   * @param actor the username
   */
  public record Deed(String actor, AuditEvent event) {

    private String said() {
      String detail = event.detail();
      return String.join("\n", actor, event.action(), event.object(), detail == null ? "" : detail);
    }
  }

  public static void write(Handle handle, Actor actor, String action, String object, String chain) {
    write(handle, actor, new AuditEvent(action, object, chain));
  }

  public static void write(Handle handle, Actor actor, AuditEvent event) {
    write(handle, List.of(new Deed(actor.username(), event)));
  }

  /**
   * Two statements, however many deeds; the time is the database's, so that several portals agree
   * on it.
   *
   * @param deeds each of another chain
   */
  public static void write(Handle handle, List<Deed> deeds) {
    if (!handle.isInTransaction()) {
      throw new IllegalStateException(
          deeds.get(0).event().action() + " is written outside a transaction");
    }
    // all take the heads in one order, or they would wait for each other in a circle
    List<Deed> inOrder =
        deeds.stream().sorted(Comparator.comparing(deed -> deed.event().chain())).toList();
    try {
      Map<String, Sealed> heads = moveHeads(handle.getConnection(), inOrder);
      addEntries(handle.getConnection(), inOrder, heads);
    } catch (SQLException e) {
      // with its cause, by which a deadlock is known and the transaction run again
      throw new TransactionException("the audit could not be written", e);
    }
  }

  /** The head of a chain after it moved: what the new entry is sealed with. */
  private record Sealed(long position, Timestamp at, String previousHash, String hash) {}

  private static Map<String, Sealed> moveHeads(Connection connection, List<Deed> deeds)
      throws SQLException {
    int places = InList.places(deeds.size());
    String sql =
        MOVE_HEADS.formatted(
            " UNION ALL SELECT ? COLLATE utf8mb4_bin, ? COLLATE utf8mb4_bin".repeat(places - 1));
    try (PreparedStatement move = connection.prepareStatement(sql)) {
      for (int i = 0; i < places; i++) {
        Deed deed = i < deeds.size() ? deeds.get(i) : null;
        move.setString(2 * i + 1, deed == null ? null : deed.event().chain());
        move.setString(2 * i + 2, deed == null ? null : deed.said());
      }
      Map<String, Sealed> heads = new HashMap<>();
      try (ResultSet row = move.executeQuery()) {
        while (row.next()) {
          Sealed head =
              new Sealed(row.getLong(2), row.getTimestamp(3), row.getString(4), row.getString(5));
          if (heads.put(row.getString(1), head) != null) {
            throw new SQLException("two deeds of the chain " + row.getString(1));
          }
        }
      }
      return heads;
    }
  }

  private static void addEntries(Connection connection, List<Deed> deeds, Map<String, Sealed> heads)
      throws SQLException {
    try (PreparedStatement entry = connection.prepareStatement(ADD_ENTRY)) {
      for (Deed deed : deeds) {
        AuditEvent event = deed.event();
        Sealed head = heads.get(event.chain());
        if (head == null) {
          throw new SQLException("chain " + event.chain() + " has no head");
        }
        entry.setString(1, Ids.next().toString());
        entry.setString(2, event.chain());
        entry.setLong(3, head.position());
        entry.setTimestamp(4, head.at());
        entry.setString(5, deed.actor());
        entry.setString(6, event.action());
        entry.setString(7, event.object());
        entry.setString(8, event.detail());
        entry.setString(9, head.previousHash());
        entry.setString(10, head.hash());
        entry.addBatch();
      }
      entry.executeBatch();
    }
  }
}
