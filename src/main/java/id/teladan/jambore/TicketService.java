package id.teladan.jambore;

import static id.teladan.jambore.JamboreReading.owner;
import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.KADER;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.attendance.AttendanceService;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The tickets of a jambore's members, to be shown on a phone or printed for a contingent. */
public final class TicketService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final AttendanceService attendance;
  private final JamboreReading reading;

  TicketService(Jdbi jdbi, Clock clock, AttendanceService attendance) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.attendance = attendance;
    this.reading = new JamboreReading(attendance);
  }

  /** Those of the kader who asks, the newest first. */
  List<Membership> listOwn(Actor actor) {
    KaderId self = self(actor);
    return jdbi.withExtension(ContingentDao.class, dao -> dao.listMemberships(self));
  }

  /** The own ticket at a jambore. */
  MemberTicket getOwn(Actor actor, JamboreId id) {
    return get(actor, id, self(actor));
  }

  /** The ticket of a member; a kader gets only the own. */
  public MemberTicket get(Actor actor, JamboreId id, KaderId kader) {
    return jdbi.withHandle(
        handle -> {
          Membership membership =
              handle
                  .attach(ContingentDao.class)
                  .findMembership(id, kader, actor.reach(ADMIN, COMMITTEE, TRAINER, VIEWER, KADER))
                  .orElseThrow(TicketService::notFound);
          String ticket =
              attendance.findTicket(handle, owner(id), kader).orElseThrow(TicketService::notFound);
          return new MemberTicket(membership, kader, ticket);
        });
  }

  /** A contingent, and the ticket of each of its members. */
  ContingentTickets getSheet(Actor actor, JamboreId id, ContingentId contingentId) {
    return jdbi.withHandle(
        handle -> {
          JamboreDetail detail = reading.detail(handle, JamboreReading.find(handle, actor, id));
          Contingent contingent =
              detail.contingents().stream()
                  .filter(one -> one.id().equals(contingentId))
                  .findFirst()
                  .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Kontingen itu tidak ada."));
          return new ContingentTickets(
              detail.jambore(), contingent, attendance.listTickets(handle, owner(id)));
        });
  }

  LocalDate today() {
    return Words.day(clock.instant());
  }

  /** What a printed sheet is made of. */
  record ContingentTickets(Jambore jambore, Contingent contingent, Map<KaderId, String> tickets) {}

  private static KaderId self(Actor actor) {
    return actor
        .kaderId()
        .map(KaderId::new)
        .orElseThrow(
            () -> CommonProblem.NOT_FOUND.because("Akun ini belum terhubung ke data kader."));
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Kader itu tidak ada di jambore ini.");
  }
}
