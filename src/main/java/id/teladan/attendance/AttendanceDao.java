package id.teladan.attendance;

import id.teladan.kader.KaderId;
import id.teladan.platform.Reach;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Sessions and tickets: what there is to come to, and who is expected. */
interface AttendanceDao {

  @SqlQuery("SELECT id FROM attendance_session WHERE owner_id = :id ORDER BY id")
  List<SessionId> listSessionIds(@BindMethods Owner owner);

  @SqlUpdate(
      """
      INSERT INTO attendance_session
             (id, owner_kind, owner_id, part_id, occasion, venue, region_code, puskesmas_id,
              title, hours, starts_at, ends_at, is_field_practice)
      VALUES (:s.id, :o.kind, :o.id, :partId, :at.title, :at.venue, :at.regionCode,
              :at.puskesmasId, :s.title, :s.hours, :s.startsAt, :s.endsAt, :s.fieldPractice)
      """)
  void insertSession(
      @BindMethods("o") Owner owner,
      @BindMethods("at") Occasion occasion,
      @BindMethods("s") Session session,
      @Nullable UUID partId);

  @SqlUpdate(
      """
      UPDATE attendance_session
         SET part_id = :partId, occasion = :at.title, venue = :at.venue,
             region_code = :at.regionCode, puskesmas_id = :at.puskesmasId, title = :s.title,
             hours = :s.hours, starts_at = :s.startsAt, ends_at = :s.endsAt,
             is_field_practice = :s.fieldPractice
       WHERE id = :s.id
      """)
  void updateSession(
      @BindMethods("at") Occasion occasion,
      @BindMethods("s") Session session,
      @Nullable UUID partId);

  @SqlUpdate("DELETE FROM attendance_session WHERE id = :id")
  void deleteSession(SessionId id);

  @SqlQuery(
      """
      SELECT id, title, hours, starts_at, ends_at, is_field_practice AS field_practice, part_id
        FROM attendance_session
       WHERE owner_id = :id
       ORDER BY starts_at, id
      """)
  @RegisterConstructorMapper(SessionRow.class)
  List<SessionRow> listSessions(@BindMethods Owner owner);

  @SqlQuery(
      """
      SELECT id, title, hours, starts_at, ends_at, is_field_practice AS field_practice, owner_id
        FROM attendance_session
       WHERE owner_id IN (<ownerIds>)
       ORDER BY owner_id, starts_at, id
      """)
  @RegisterConstructorMapper(OwnedSession.class)
  List<OwnedSession> listSessionsOf(
      @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) Collection<UUID> ownerIds);

  @SqlQuery(
      """
      SELECT id, title, hours, starts_at, ends_at, is_field_practice AS field_practice, part_id,
             owner_kind, owner_id, occasion, venue
        FROM attendance_session o
       WHERE id = :id AND <placeInScope>
      """)
  @RegisterConstructorMapper(OccasionRow.class)
  Optional<OccasionRow> findSession(SessionId id, @BindMethods("reach") Reach reach);

  @SqlUpdate(
      """
      INSERT INTO ticket (id, owner_kind, owner_id, kader_id, is_withdrawn)
      VALUES (:id, :o.kind, :o.id, :kaderId, FALSE)
          ON DUPLICATE KEY UPDATE is_withdrawn = FALSE
      """)
  void upsertTicket(TicketId id, @BindMethods("o") Owner owner, KaderId kaderId);

  @SqlUpdate("UPDATE ticket SET is_withdrawn = TRUE WHERE owner_id = :o.id AND kader_id = :kaderId")
  void withdrawTicket(@BindMethods("o") Owner owner, KaderId kaderId);

  @SqlQuery(
      """
      SELECT id, owner_id, kader_id, is_withdrawn AS withdrawn
        FROM ticket
       WHERE owner_id = :ownerId AND kader_id = :kaderId
      """)
  @RegisterConstructorMapper(TicketRow.class)
  Optional<TicketRow> findTicketOf(UUID ownerId, UUID kaderId);

  @SqlQuery(
      """
      SELECT id, owner_id, kader_id, is_withdrawn AS withdrawn
        FROM ticket
       WHERE owner_id = :ownerId AND NOT is_withdrawn
       ORDER BY kader_id
      """)
  @RegisterConstructorMapper(TicketRow.class)
  List<TicketRow> listTickets(UUID ownerId);

  @SqlQuery("SELECT id, owner_id, kader_id, is_withdrawn AS withdrawn FROM ticket WHERE id = :id")
  @RegisterConstructorMapper(TicketRow.class)
  Optional<TicketRow> findTicket(TicketId id);

  @SqlQuery(
      """
      SELECT k.id, k.name, p.name AS posyandu, MIN(c.seen_at) AS seen_at, MAX(c.is_late) AS late,
             MAX(c.direction = 'OUT') AS left_early
        FROM ticket t
        JOIN kader k ON k.id = t.kader_id
        JOIN posyandu p ON p.id = k.posyandu_id
        LEFT JOIN check_in c
          ON c.session_id = :sessionId AND c.kader_id = t.kader_id AND c.voided_at IS NULL
       WHERE t.owner_id = :ownerId AND NOT t.is_withdrawn
       GROUP BY k.id, k.name, p.name
       ORDER BY k.name, k.id
       LIMIT 1000
      """)
  @RegisterConstructorMapper(Expected.class)
  List<Expected> listExpected(UUID ownerId, SessionId sessionId);

  /** A session of one occasion. */
  record SessionRow(@Nested Session session, @Nullable UUID partId) {}

  /** A session of one of several occasions. */
  record OwnedSession(@Nested Session session, UUID ownerId) {}

  /** A session, and what it is part of. */
  record OccasionRow(
      @Nested Session session,
      @Nullable UUID partId,
      OwnerKind ownerKind,
      UUID ownerId,
      String occasion,
      String venue) {

    Owner owner() {
      return new Owner(ownerKind, ownerId);
    }
  }

  record TicketRow(TicketId id, UUID ownerId, KaderId kaderId, boolean withdrawn) {}

  /** Somebody with a ticket, and when they were seen at one session. */
  record Expected(
      KaderId id,
      String name,
      String posyandu,
      @Nullable Instant seenAt,
      @Nullable Boolean late,
      @Nullable Boolean leftEarly) {

    boolean present() {
      return seenAt != null;
    }
  }
}
