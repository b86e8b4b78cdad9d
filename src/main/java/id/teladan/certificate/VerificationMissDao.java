package id.teladan.certificate;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface VerificationMissDao {

  @SqlQuery(
      """
      SELECT COALESCE(SUM(misses), 0)
        FROM verification_miss
       WHERE address = :address AND window_start = :window
      """)
  int count(String address, Instant window);

  @SqlUpdate(
      """
      INSERT INTO verification_miss (address, window_start, misses)
      VALUES (:address, :window, 1)
      ON DUPLICATE KEY UPDATE misses = misses + 1
      """)
  void add(String address, Instant window);

  @SqlUpdate("DELETE FROM verification_miss WHERE window_start < :window LIMIT 1000")
  void forgetBefore(Instant window);
}
