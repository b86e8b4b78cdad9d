package id.teladan.jambore;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.teladan.attendance.AttendanceService;
import id.teladan.attendance.Occasion;
import id.teladan.attendance.Owner;
import id.teladan.attendance.OwnerKind;
import id.teladan.attendance.PlannedSession;
import id.teladan.attendance.Session;
import id.teladan.attendance.SessionId;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Json;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Reach;
import id.teladan.platform.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds a jambore inside the caller's scope, and keeps its daftar hadir in step with its plan. */
final class JamboreReading {

  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  private final AttendanceService attendance;

  JamboreReading(AttendanceService attendance) {
    this.attendance = attendance;
  }

  static Owner owner(JamboreId id) {
    return new Owner(OwnerKind.JAMBORE, id.value());
  }

  static Reach readable(Actor actor) {
    return actor.reach(ADMIN, COMMITTEE, TRAINER, VIEWER);
  }

  static Reach writable(Actor actor) {
    actor.require(ADMIN, TRAINER);
    return actor.reach(ADMIN, TRAINER);
  }

  static Jambore find(Handle handle, Actor actor, JamboreId id) {
    return handle
        .attach(JamboreDao.class)
        .find(id, readable(actor))
        .orElseThrow(JamboreReading::notFound);
  }

  static Jambore lock(Handle handle, Actor actor, JamboreId id) {
    return handle
        .attach(JamboreDao.class)
        .lock(id, writable(actor))
        .orElseThrow(JamboreReading::notFound);
  }

  static Jambore lockOpen(Handle handle, Actor actor, JamboreId id) {
    Jambore jambore = lock(handle, actor, id);
    if (jambore.isDecided()) {
      throw JamboreProblem.JAMBORE_DECIDED.because(
          "Sejak piagam dipesan, hasil jambore tidak berubah lagi.");
    }
    return jambore;
  }

  JamboreDetail detail(Handle handle, Jambore jambore) {
    JamboreId id = jambore.id();
    return new JamboreDetail(
        jambore,
        contingents(handle.attach(ContingentDao.class), id),
        branches(handle.attach(BranchDao.class), id),
        attendance.listSessions(handle, owner(id)));
  }

  Map<KaderId, Set<SessionId>> seen(Handle handle, JamboreId id) {
    return attendance.listScans(handle, owner(id)).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, seen -> Set.copyOf(seen.getValue().keySet())));
  }

  private static List<Contingent> contingents(ContingentDao dao, JamboreId id) {
    Map<ContingentId, List<Contingent.Member>> members =
        dao.listMembers(id).stream()
            .collect(
                groupingBy(
                    ContingentDao.MemberRow::contingentId,
                    mapping(
                        m -> new Contingent.Member(m.kaderId(), m.name(), m.posyandu(), m.role()),
                        toList())));
    return dao.list(id).stream()
        .map(
            row ->
                new Contingent(
                    row.id(), row.name(), row.quota(), members.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static List<Branch> branches(BranchDao dao, JamboreId id) {
    Map<BranchId, List<Branch.Result>> results =
        dao.listResults(id).stream()
            .collect(
                groupingBy(
                    BranchDao.ResultRow::branchId,
                    mapping(
                        r -> new Branch.Result(r.contingentId(), r.rank(), r.score()), toList())));
    return dao.list(id).stream()
        .map(
            row ->
                new Branch(
                    row.id(),
                    row.title(),
                    row.kind(),
                    row.teamSize(),
                    row.maxMinutes(),
                    row.jury(),
                    points(row.points()),
                    row.simulation(),
                    row.competitionId(),
                    results.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static List<Integer> points(String json) {
    try {
      return Json.strict().readValue(json, new TypeReference<List<Integer>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("points in the database: " + json, e);
    }
  }

  /** One daftar hadir for each day and for each branch; those that are there keep their ids. */
  void saveSessions(Handle handle, Jambore jambore) {
    List<PlannedSession> known = attendance.listSessions(handle, owner(jambore.id()));
    List<PlannedSession> wanted = new ArrayList<>();
    for (LocalDate day : jambore.days()) {
      SessionId id =
          idOf(known, s -> s.partId() == null && Words.day(s.session().startsAt()).equals(day));
      String title = "Hari " + (wanted.size() + 1);
      wanted.add(new PlannedSession(session(id, title, day, day), null));
    }
    for (Branch branch : branches(handle.attach(BranchDao.class), jambore.id())) {
      SessionId id = idOf(known, s -> branch.id().value().equals(s.partId()));
      String title = "Cabang " + branch.title();
      wanted.add(
          new PlannedSession(
              session(id, title, jambore.startsOn(), jambore.endsOn()), branch.id().value()));
    }
    Occasion occasion =
        new Occasion(
            owner(jambore.id()),
            jambore.name(),
            jambore.venue(),
            jambore.regionCode(),
            jambore.puskesmasId());
    attendance.saveSessions(handle, occasion, wanted);
  }

  private static SessionId idOf(List<PlannedSession> known, Predicate<PlannedSession> same) {
    return known.stream()
        .filter(same)
        .findFirst()
        .map(planned -> planned.session().id())
        .orElseGet(SessionId::next);
  }

  private static Session session(SessionId id, String title, LocalDate from, LocalDate to) {
    Instant opens = from.atTime(OPENS).atZone(Words.ZONE).toInstant();
    Instant closes = to.atTime(CLOSES).atZone(Words.ZONE).toInstant();
    return new Session(id, title, 0, opens, closes, false);
  }

  /** Whether an id is one of this jambore already, and not of another. */
  static boolean isKnown(@Nullable JamboreId owner, JamboreId jambore) {
    if (owner != null && !owner.equals(jambore)) {
      throw CommonProblem.ID_TAKEN.because("Id ini sudah dipakai jambore lain.");
    }
    return owner != null;
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Jambore itu tidak ada.");
  }
}
