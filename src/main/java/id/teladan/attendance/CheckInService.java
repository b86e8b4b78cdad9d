package id.teladan.attendance;

import static id.teladan.attendance.Receipt.Fate.ALREADY_STORED;
import static id.teladan.attendance.Receipt.Fate.REJECTED;
import static id.teladan.attendance.Receipt.Fate.STORED;
import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.TRAINER;

import id.teladan.attendance.AttendanceDao.OccasionRow;
import id.teladan.attendance.AttendanceDao.TicketRow;
import id.teladan.attendance.CheckInDao.Known;
import id.teladan.audit.AuditLog;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Takes check-ins from devices: each exactly once, in any order, and none thrown away. */
public final class CheckInService {

  private static final int MOST_AT_ONCE = 500;
  private static final int LONGEST_ID = 100;

  private final Jdbi jdbi;
  private final Clock clock;
  private final TicketSeal seal;

  CheckInService(Jdbi jdbi, Clock clock, TicketSeal seal) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.seal = seal;
  }

  /** One receipt for each, in the same order. */
  public List<Receipt> take(Actor actor, List<SentCheckIn> sent) {
    actor.require(ADMIN, TRAINER);
    if (sent.size() > MOST_AT_ONCE) {
      throw AttendanceProblem.TOO_MANY_CHECK_INS.because(
          "Kirim paling banyak %d sekali jalan.".formatted(MOST_AT_ONCE));
    }
    return jdbi.inTransaction(
        handle -> {
          List<Receipt> receipts = sent.stream().map(one -> takeOne(handle, actor, one)).toList();
          sessionsOf(sent).forEach(id -> AuditLog.write(handle, actor, "check-in.take", id, id));
          return receipts;
        });
  }

  /** A ticket held up at the table just now. */
  Receipt scan(Actor actor, SessionId session, String ticket) {
    SentCheckIn sent =
        new SentCheckIn(
            Ids.next().toString(),
            session.toString(),
            ticket,
            null,
            clock.instant().toString(),
            "portal",
            Method.QR.name(),
            null);
    return take(actor, List.of(sent)).get(0);
  }

  private static Stream<String> sessionsOf(List<SentCheckIn> sent) {
    return sent.stream()
        .map(one -> String.valueOf(one.sessionId()))
        .map(id -> "session/" + (id.length() == 36 ? id : "unknown"))
        .distinct();
  }

  private Receipt takeOne(Handle handle, Actor actor, SentCheckIn sent) {
    CheckInDao dao = handle.attach(CheckInDao.class);
    String hash = sent.contentHash();
    Optional<String> rejectedBefore = dao.findRejection(hash);
    if (rejectedBefore.isPresent()) {
      return new Receipt(sent.id(), REJECTED, rejectedBefore.get(), false);
    }
    try {
      return store(handle, actor, sent, hash);
    } catch (RejectedException e) {
      return keepRejected(handle, actor, sent, hash, e.rejection());
    }
  }

  private Receipt store(Handle handle, Actor actor, SentCheckIn sent, String hash) {
    CheckInDao dao = handle.attach(CheckInDao.class);
    CheckIn checkIn = CheckIn.read(sent);
    Optional<Known> known = dao.findKnown(checkIn.id());
    if (known.isPresent()) {
      return sameAgain(sent, hash, known.get());
    }
    if (dao.wasRejected(checkIn.id().toString())) {
      throw new RejectedException(Rejection.ID_TAKEN);
    }
    OccasionRow session = session(handle, actor, checkIn.sessionId());
    KaderId person = person(handle.attach(AttendanceDao.class), session, sent);
    boolean late = session.session().isLate(checkIn.at());
    if (dao.insert(checkIn, person, late, hash, clock.instant(), actor.username())) {
      return new Receipt(sent.id(), STORED, null, late);
    }
    return sameAgain(sent, hash, dao.findKnownNow(checkIn.id()).orElseThrow());
  }

  private static Receipt sameAgain(SentCheckIn sent, String hash, Known known) {
    if (!known.contentHash().equals(hash)) {
      throw new RejectedException(Rejection.ID_TAKEN);
    }
    return new Receipt(sent.id(), ALREADY_STORED, null, known.late());
  }

  private static OccasionRow session(Handle handle, Actor actor, SessionId id) {
    return handle
        .attach(AttendanceDao.class)
        .findSession(id, actor.reach(ADMIN, TRAINER))
        .orElseThrow(() -> new RejectedException(Rejection.SESSION_UNKNOWN));
  }

  private KaderId person(AttendanceDao dao, OccasionRow session, SentCheckIn sent) {
    String ticket = sent.ticket();
    if (ticket == null) {
      UUID kader = CheckIn.uuid(sent.kaderId(), Rejection.NOT_ENROLLED);
      return dao.findTicketOf(session.ownerId(), kader)
          .filter(row -> !row.withdrawn())
          .map(TicketRow::kaderId)
          .orElseThrow(() -> new RejectedException(Rejection.NOT_ENROLLED));
    }
    TicketId id =
        seal.read(ticket).orElseThrow(() -> new RejectedException(Rejection.TICKET_FORGED));
    TicketRow row =
        dao.findTicket(id).orElseThrow(() -> new RejectedException(Rejection.TICKET_UNKNOWN));
    if (!row.ownerId().equals(session.ownerId())) {
      throw new RejectedException(Rejection.TICKET_OF_ANOTHER_EVENT);
    }
    if (row.withdrawn()) {
      throw new RejectedException(Rejection.TICKET_WITHDRAWN);
    }
    return row.kaderId();
  }

  private Receipt keepRejected(
      Handle handle, Actor actor, SentCheckIn sent, String hash, Rejection why) {
    handle
        .attach(CheckInDao.class)
        .insertRejected(
            hash,
            shortId(sent.id()),
            why == Rejection.SESSION_UNKNOWN ? null : knownSession(handle, actor, sent),
            why.slug(),
            sent.canonical(),
            clock.instant(),
            actor.username());
    return new Receipt(sent.id(), REJECTED, why.slug(), false);
  }

  private static @Nullable SessionId knownSession(Handle handle, Actor actor, SentCheckIn sent) {
    try {
      UUID id = CheckIn.uuid(sent.sessionId(), Rejection.SESSION_UNKNOWN);
      return session(handle, actor, new SessionId(id)).session().id();
    } catch (RejectedException unknown) {
      return null;
    }
  }

  private static @Nullable String shortId(@Nullable String id) {
    return id == null || id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID);
  }
}
