package id.teladan.account;

import id.teladan.platform.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Every request asks this once: two lookups by primary key and a short range. */
@RegisterConstructorMapper(SignedInDao.Row.class)
interface SignedInDao {

  /** A row a grant; an account without any has one row without a role. */
  record Row(
      String username,
      String name,
      Instant idleUntil,
      @Nullable Role role,
      @Nullable String regionCode,
      @Nullable UUID puskesmasId,
      @Nullable UUID kaderId) {}

  @SqlQuery(
      """
      SELECT a.username, a.name, s.idle_until, g.role, g.region_code, g.puskesmas_id, g.kader_id
        FROM login_session s
        JOIN account a ON a.username = s.username
        LEFT JOIN account_grant g ON g.username = s.username
       WHERE s.token_hash = :hash AND s.idle_until > :now AND s.ends_at > :now
       ORDER BY g.position
      """)
  List<Row> bySession(byte[] hash, Instant now);

  @SqlQuery(
      """
      SELECT a.username, a.name, t.ends_at AS idle_until,
             g.role, g.region_code, g.puskesmas_id, g.kader_id
        FROM api_token t
        JOIN account a ON a.username = t.username
        LEFT JOIN account_grant g ON g.username = t.username
       WHERE t.token_hash = :hash AND t.ends_at > :now
       ORDER BY g.position
      """)
  List<Row> byToken(byte[] hash, Instant now);
}
