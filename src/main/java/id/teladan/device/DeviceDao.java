package id.teladan.device;

import id.teladan.competition.CompetitionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface DeviceDao {

  @SqlUpdate(
      """
      INSERT IGNORE INTO device (id, public_key, registered_at) VALUES (:id, :publicKey, :now)
      """)
  boolean insert(DeviceId id, String publicKey, Instant now);

  @SqlQuery("SELECT public_key FROM device WHERE id = :id")
  Optional<String> findKey(DeviceId id);

  /** The key of a tablet on which this person signed in. */
  @SqlQuery(
      """
      SELECT d.public_key
        FROM device d
        JOIN device_user u ON u.device_id = d.id
       WHERE d.id = :id AND u.username = :username
      """)
  Optional<String> findKeyOf(DeviceId id, String username);

  @SqlUpdate(
      """
      INSERT IGNORE INTO device_user (device_id, username, linked_at, heard_at)
      VALUES (:id, :username, :now, :now)
      """)
  boolean link(DeviceId id, String username, Instant now);

  @SqlUpdate(
      """
      UPDATE device_user
         SET heard_at = :now, made = :r.made, waiting = :r.waiting, refused = :r.refused,
             photos_waiting = :r.photosWaiting, oldest_waiting_at = :r.oldestWaitingAt
       WHERE device_id = :id AND username = :username
      """)
  boolean report(DeviceId id, String username, @BindMethods("r") DeviceReport report, Instant now);

  /** The tablets of a competition's assessors, the one that has been silent longest first. */
  @SqlQuery(
      """
      SELECT u.device_id, u.username, a.name, u.heard_at, u.made, u.waiting, u.refused,
             u.photos_waiting, u.oldest_waiting_at,
             (SELECT COUNT(*)
                FROM sheet s
                JOIN operation o ON o.sheet_id = s.id
               WHERE s.username = u.username AND o.device = CAST(u.device_id AS CHAR)) AS arrived
        FROM competition_assessor c
        JOIN device_user u ON u.username = c.username
        JOIN account a ON a.username = u.username
       WHERE c.competition_id = :competition
       ORDER BY u.heard_at, u.device_id, u.username
       LIMIT 500
      """)
  @RegisterConstructorMapper(DeviceStanding.class)
  List<DeviceStanding> list(CompetitionId competition);
}
