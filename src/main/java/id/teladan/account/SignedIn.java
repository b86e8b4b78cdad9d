package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.InList;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jspecify.annotations.Nullable;

/**
 * Who came in with a secret. Every request asks this, so it is two lookups by primary key and a
 * short range, in plain JDBC, for all at once that come at once.
 *
 * @param idleUntil when a session ends unless it is used, or the token at the latest
 */
record SignedIn(Actor actor, Instant idleUntil) {

  private static final String BY_SESSION =
      """
      SELECT LOWER(HEX(s.token_hash)) AS hash, a.username, a.name, s.idle_until, g.role, g.region_code, g.puskesmas_id, g.kader_id
        FROM login_session s
        JOIN account a ON a.username = s.username AND a.is_active
        LEFT JOIN account_grant g ON g.username = s.username
       WHERE s.token_hash IN (%s) AND LEAST(s.idle_until, s.ends_at) > ?
       ORDER BY s.token_hash, g.position
      """;

  private static final String BY_TOKEN =
      """
      SELECT LOWER(HEX(t.token_hash)) AS hash, a.username, a.name, t.ends_at AS idle_until,
             g.role, g.region_code, g.puskesmas_id, g.kader_id
        FROM api_token t
        JOIN account a ON a.username = t.username AND a.is_active
        LEFT JOIN account_grant g ON g.username = t.username
       WHERE t.token_hash IN (%s) AND t.ends_at > ?
       ORDER BY t.token_hash, g.position
      """;

  /** By the hash of the secret in their cookie, in hex, those who are signed in. */
  static Map<String, SignedIn> bySession(Handle handle, Set<String> hashes, Instant now) {
    return list(handle, BY_SESSION, hashes, now);
  }

  /** By the hash of their token, in hex, those whom one was given. */
  static Map<String, SignedIn> byToken(Handle handle, Set<String> hashes, Instant now) {
    return list(handle, BY_TOKEN, hashes, now);
  }

  private static Map<String, SignedIn> list(
      Handle handle, String select, Set<String> hashes, Instant now) {
    String sql = select.formatted(InList.marks("UNHEX(?)", hashes.size()));
    try (PreparedStatement query = handle.getConnection().prepareStatement(sql)) {
      InList.bind(query, hashes);
      query.setTimestamp(InList.places(hashes.size()) + 1, Timestamp.from(now));
      try (ResultSet rows = query.executeQuery()) {
        return read(rows);
      }
    } catch (SQLException e) {
      throw new TransactionException("who is signed in could not be read", e);
    }
  }

  /** A row a grant; an account without any has one row without a role. */
  private static Map<String, SignedIn> read(ResultSet rows) throws SQLException {
    Map<String, SignedIn> all = new HashMap<>();
    boolean more = rows.next();
    while (more) {
      String hash = rows.getString("hash");
      String username = rows.getString("username");
      String name = rows.getString("name");
      Instant idleUntil = rows.getTimestamp("idle_until").toInstant();
      List<Grant> grants = new ArrayList<>();
      do {
        String role = rows.getString("role");
        if (role != null) {
          grants.add(new Grant(Role.valueOf(role), scope(rows)));
        }
        more = rows.next();
      } while (more && hash.equals(rows.getString("hash")));
      all.put(hash, new SignedIn(new Actor(username, name, List.copyOf(grants)), idleUntil));
    }
    return all;
  }

  private static Scope scope(ResultSet row) throws SQLException {
    return new Scope(
        row.getString("region_code"),
        id(row.getString("puskesmas_id")),
        id(row.getString("kader_id")));
  }

  private static @Nullable UUID id(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }
}
