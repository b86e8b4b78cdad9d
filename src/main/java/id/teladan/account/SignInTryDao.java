package id.teladan.account;

import java.time.Instant;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SignInTryDao.Count.class)
interface SignInTryDao {

  /** How many tries there were in the window that ends then. */
  record Count(int tries, Instant windowEndsAt) {}

  /** MariaDB evaluates assignments from left to right: the count first, by the old window. */
  @SqlUpdate(
      """
      INSERT INTO sign_in_try (subject, tries, window_ends_at)
      VALUES (:subject, 1, :newWindowEndsAt)
      ON DUPLICATE KEY UPDATE
        tries = IF(window_ends_at <= :now, 1, LEAST(tries + 1, 1000000)),
        window_ends_at = IF(window_ends_at <= :now, :newWindowEndsAt, window_ends_at)
      """)
  void count(String subject, Instant now, Instant newWindowEndsAt);

  @SqlQuery("SELECT tries, window_ends_at FROM sign_in_try WHERE subject = :subject")
  Count get(String subject);

  @SqlUpdate("UPDATE sign_in_try SET tries = tries - 1 WHERE subject = :subject AND tries > 0")
  void forgetOne(String subject);

  @SqlUpdate("DELETE FROM sign_in_try WHERE subject = :subject")
  void forget(String subject);

  @SqlUpdate(
      "DELETE FROM sign_in_try WHERE window_ends_at <= :now ORDER BY window_ends_at LIMIT 20")
  void deleteOld(Instant now);
}
