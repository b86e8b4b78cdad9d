package id.teladan.attendance;

import id.teladan.kader.KaderId;
import id.teladan.platform.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Check-ins as they arrived. Rows are added, and a mistaken tick is voided; nothing else changes.
 */
interface CheckInDao {

  /** Reads what is committed now, not the snapshot: the row may have come a moment ago. */
  @SqlQuery("SELECT content_hash, is_late AS late FROM check_in WHERE id = :id LOCK IN SHARE MODE")
  @RegisterConstructorMapper(Known.class)
  Optional<Known> findKnownNow(UUID id);

  @SqlQuery("SELECT content_hash, is_late AS late FROM check_in WHERE id = :id")
  @RegisterConstructorMapper(Known.class)
  Optional<Known> findKnown(UUID id);

  /** Says whether the row is new. */
  @SqlUpdate(
      """
      INSERT IGNORE INTO check_in
             (id, session_id, kader_id, seen_at, direction, device, method, is_late, content_hash,
              received_at, username)
      VALUES (:c.id, :c.sessionId, :kaderId, :c.at, :c.direction, :c.device, :c.method, :late,
              :contentHash, :receivedAt, :username)
      """)
  boolean insert(
      @BindMethods("c") CheckIn checkIn,
      KaderId kaderId,
      boolean late,
      String contentHash,
      Instant receivedAt,
      String username);

  @SqlQuery("SELECT reason FROM rejected_check_in WHERE content_hash = :contentHash")
  Optional<String> findRejection(String contentHash);

  @SqlQuery("SELECT EXISTS (SELECT 1 FROM rejected_check_in WHERE sent_id = :sentId)")
  boolean wasRejected(String sentId);

  /** The same text twice is kept once. */
  @SqlUpdate(
      """
      INSERT IGNORE INTO rejected_check_in
             (content_hash, sent_id, session_id, reason, content, received_at, username)
      VALUES (:contentHash, :sentId, :sessionId, :reason, :content, :receivedAt, :username)
      """)
  void insertRejected(
      String contentHash,
      @Nullable String sentId,
      @Nullable SessionId sessionId,
      String reason,
      String content,
      Instant receivedAt,
      String username);

  /** Says whether there was anything to void. */
  @SqlUpdate(
      """
      UPDATE check_in
         SET voided_at = :at, voided_by = :username
       WHERE session_id = :sessionId AND kader_id = :kaderId AND voided_at IS NULL
      """)
  boolean voidAll(SessionId sessionId, KaderId kaderId, Instant at, String username);

  @SqlQuery(
      """
      SELECT c.session_id, c.kader_id, c.seen_at, c.direction
        FROM check_in c
        JOIN attendance_session s ON s.id = c.session_id
       WHERE s.owner_id = :ownerId AND c.voided_at IS NULL
       ORDER BY c.seen_at, c.id
      """)
  @RegisterConstructorMapper(ScanRow.class)
  List<ScanRow> listScans(UUID ownerId);

  @SqlQuery(
      """
      SELECT r.reason, r.received_at, COALESCE(a.name, r.username) AS sender
        FROM rejected_check_in r
        LEFT JOIN account a ON a.username = r.username
       WHERE r.session_id = :sessionId
       ORDER BY r.received_at DESC, r.content_hash
       LIMIT 100
      """)
  @RegisterConstructorMapper(RejectedRow.class)
  List<RejectedRow> listRejected(SessionId sessionId);

  /** Whose check-in this is, and since when that person was there already. */
  @SqlQuery(
      """
      SELECT k.name, c.seen_at, c.is_late AS late,
             (SELECT MIN(e.seen_at)
                FROM check_in e
               WHERE e.session_id = c.session_id AND e.kader_id = c.kader_id AND e.id <> c.id
                 AND e.direction = 'IN' AND e.voided_at IS NULL
                 AND e.seen_at <= c.seen_at) AS since
        FROM check_in c
        JOIN kader k ON k.id = c.kader_id
       WHERE c.id = :id AND c.session_id = :sessionId AND c.voided_at IS NULL
      """)
  @RegisterConstructorMapper(Scanned.class)
  Optional<Scanned> findScanned(UUID id, SessionId sessionId);

  record Scanned(String name, Instant seenAt, boolean late, @Nullable Instant since) {
    String words() {
      if (since != null) {
        return name + " sudah hadir sejak " + Words.time(since) + ".";
      }
      return name + " hadir, " + Words.time(seenAt) + (late ? " (terlambat)." : ".");
    }
  }

  record Known(String contentHash, boolean late) {}

  record ScanRow(SessionId sessionId, KaderId kaderId, Instant seenAt, Direction direction) {}

  record RejectedRow(String reason, Instant receivedAt, String sender) {}
}
