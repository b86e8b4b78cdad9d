package id.teladan.account;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Sessions of browsers and tokens of programs. */
interface SessionDao {

  @SqlUpdate(
      """
      INSERT INTO login_session (token_hash, username, created_at, idle_until, ends_at)
      VALUES (:hash, :username, :now, :idleUntil, :endsAt)
      """)
  void insertSession(byte[] hash, String username, Instant now, Instant idleUntil, Instant endsAt);

  @SqlUpdate(
      """
      INSERT INTO api_token (token_hash, username, created_at, ends_at)
      VALUES (:hash, :username, :now, :endsAt)
      """)
  void insertToken(byte[] hash, String username, Instant now, Instant endsAt);

  @SqlUpdate("UPDATE login_session SET idle_until = :idleUntil WHERE token_hash = :hash")
  void prolong(byte[] hash, Instant idleUntil);

  @SqlUpdate("DELETE FROM login_session WHERE token_hash = :hash")
  boolean endSession(byte[] hash);

  @SqlUpdate("DELETE FROM api_token WHERE token_hash = :hash")
  boolean endToken(byte[] hash);

  @SqlUpdate("DELETE FROM login_session WHERE username = :username AND token_hash <> :kept")
  void endSessionsBut(String username, byte[] kept);

  @SqlUpdate("DELETE FROM api_token WHERE username = :username")
  void endTokens(String username);

  default void endAllBut(String username, byte[] kept) {
    endSessionsBut(username, kept);
    endTokens(username);
  }

  /** Takes away what nobody can use any more, whenever the same person comes in again. */
  @SqlUpdate(
      """
      DELETE FROM login_session
       WHERE username = :username AND (idle_until <= :now OR ends_at <= :now)
      """)
  void deleteEndedSessions(String username, Instant now);

  @SqlUpdate("DELETE FROM api_token WHERE username = :username AND ends_at <= :now")
  void deleteEndedTokens(String username, Instant now);
}
