package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jspecify.annotations.Nullable;

/**
 * Who came in with a secret. Every request asks this once, so it is two lookups by primary key and
 * a short range, in plain JDBC.
 *
 * @param idleUntil when a session ends unless it is used, or the token at the latest
 */
record SignedIn(Actor actor, Instant idleUntil) {

  private static final String BY_SESSION =
      """
      SELECT a.username, a.name, s.idle_until, g.role, g.region_code, g.puskesmas_id, g.kader_id
        FROM login_session s
        JOIN account a ON a.username = s.username
        LEFT JOIN account_grant g ON g.username = s.username
       WHERE s.token_hash = ? AND LEAST(s.idle_until, s.ends_at) > ?
       ORDER BY g.position
      """;

  private static final String BY_TOKEN =
      """
      SELECT a.username, a.name, t.ends_at AS idle_until,
             g.role, g.region_code, g.puskesmas_id, g.kader_id
        FROM api_token t
        JOIN account a ON a.username = t.username
        LEFT JOIN account_grant g ON g.username = t.username
       WHERE t.token_hash = ? AND t.ends_at > ?
       ORDER BY g.position
      """;

  static Optional<SignedIn> bySession(Handle handle, byte[] hash, Instant now) {
    return find(handle, BY_SESSION, hash, now);
  }

  static Optional<SignedIn> byToken(Handle handle, byte[] hash, Instant now) {
    return find(handle, BY_TOKEN, hash, now);
  }

  private static Optional<SignedIn> find(Handle handle, String sql, byte[] hash, Instant now) {
    try (PreparedStatement query = handle.getConnection().prepareStatement(sql)) {
      query.setBytes(1, hash);
      query.setTimestamp(2, Timestamp.from(now));
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(read(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new TransactionException("who is signed in could not be read", e);
    }
  }

  /** A row a grant; an account without any has one row without a role. */
  private static SignedIn read(ResultSet rows) throws SQLException {
    String username = rows.getString("username");
    String name = rows.getString("name");
    Instant idleUntil = rows.getTimestamp("idle_until").toInstant();
    List<Grant> grants = new ArrayList<>();
    do {
      String role = rows.getString("role");
      if (role != null) {
        grants.add(new Grant(Role.valueOf(role), scope(rows)));
      }
    } while (rows.next());
    return new SignedIn(new Actor(username, name, List.copyOf(grants)), idleUntil);
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
