package id.teladan.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.teladan.attendance.AttendanceDao.TicketRow;
import id.teladan.kader.KaderId;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ConstraintProblems;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * What the owner of an occasion keeps here: its sessions and the tickets of those expected. The
 * owner decides who may, and gives the transaction that its own work runs in.
 */
public final class AttendanceService {

  private final TicketSeal seal;

  AttendanceService(TicketSeal seal) {
    this.seal = seal;
    ConstraintProblems.declare(
        "fk_check_in_session",
        AttendanceProblem.SESSION_HAS_CHECK_INS,
        "Sesi yang sudah dihadiri tidak dapat dihapus; ubah saja judul, jam, atau waktunya.");
    ConstraintProblems.declare(
        "pk_attendance_session", CommonProblem.ID_TAKEN, "Id sesi sudah dipakai kegiatan lain.");
  }

  /** Makes the sessions of an occasion exactly these. One with check-ins cannot be left out. */
  public void saveSessions(Handle handle, Occasion occasion, List<PlannedSession> sessions) {
    AttendanceDao dao = handle.attach(AttendanceDao.class);
    Set<SessionId> left = new HashSet<>(dao.listSessionIds(occasion.owner()));
    for (PlannedSession planned : sessions) {
      Session session = planned.session();
      if (left.remove(session.id())) {
        dao.updateSession(occasion, session, planned.partId());
      } else {
        dao.insertSession(occasion.owner(), occasion, session, planned.partId());
      }
    }
    left.forEach(dao::deleteSession);
  }

  /** In the order of their times. */
  public List<PlannedSession> listSessions(Handle handle, Owner owner) {
    return handle.attach(AttendanceDao.class).listSessions(owner).stream()
        .map(row -> new PlannedSession(row.session(), row.partId()))
        .toList();
  }

  /** Those of several occasions at once. */
  public Map<UUID, List<Session>> listSessions(Handle handle, Collection<UUID> ownerIds) {
    return handle.attach(AttendanceDao.class).listSessionsOf(ownerIds).stream()
        .collect(
            groupingBy(
                AttendanceDao.OwnedSession::ownerId,
                mapping(AttendanceDao.OwnedSession::session, toList())));
  }

  /** Who was seen where, without what was voided. */
  public Map<KaderId, Map<SessionId, List<Scan>>> listScans(Handle handle, Owner owner) {
    return handle.attach(CheckInDao.class).listScans(owner.id()).stream()
        .collect(
            groupingBy(
                CheckInDao.ScanRow::kaderId,
                groupingBy(
                    CheckInDao.ScanRow::sessionId,
                    mapping(row -> new Scan(row.seenAt(), row.direction()), toList()))));
  }

  /** Expects somebody. The same person keeps the same ticket, also after a withdrawal. */
  public void issueTicket(Handle handle, Owner owner, KaderId kaderId) {
    handle.attach(AttendanceDao.class).upsertTicket(TicketId.next(), owner, kaderId);
  }

  public void withdrawTicket(Handle handle, Owner owner, KaderId kaderId) {
    handle.attach(AttendanceDao.class).withdrawTicket(owner, kaderId);
  }

  /** The texts of the QR of all who are expected. */
  public Map<KaderId, String> listTickets(Handle handle, Owner owner) {
    return handle.attach(AttendanceDao.class).listTickets(owner.id()).stream()
        .collect(toMap(TicketRow::kaderId, ticket -> seal.textOf(ticket.id())));
  }

  /** The text of somebody's QR, while they are expected. */
  public Optional<String> findTicket(Handle handle, Owner owner, KaderId kaderId) {
    return handle
        .attach(AttendanceDao.class)
        .findTicketOf(owner.id(), kaderId.value())
        .filter(ticket -> !ticket.withdrawn())
        .map(TicketRow::id)
        .map(seal::textOf);
  }
}
