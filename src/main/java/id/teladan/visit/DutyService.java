package id.teladan.visit;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import id.teladan.platform.Role;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Who was on duty at a visit: read by whoever may see the visit, recorded by its assessors and its
 * committee.
 */
public final class DutyService {

  private static final Role[] READERS = {Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER};
  private static final Role[] WRITERS = {Role.ADMIN, Role.COMMITTEE};

  private final Jdbi jdbi;

  DutyService(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public DutyRoster get(Actor actor, VisitId id) {
    return jdbi.withHandle(handle -> roster(handle, find(handle, actor, id, READERS)));
  }

  /** The roster of one of the caller's own visits that is at hand already. */
  DutyRoster of(VisitCard card) {
    return jdbi.withHandle(handle -> roster(handle, card));
  }

  /** Replaces the roster. The same again changes nothing. */
  public DutyRoster replace(Actor actor, VisitId id, NewDuty asked) {
    Checks.refuse(Checks.of(asked));
    return jdbi.inTransaction(
        handle -> {
          DutyDao dao = handle.attach(DutyDao.class);
          VisitCard card = find(handle, actor, id, WRITERS);
          card.competitionStatus().requireUnsealed();
          VisitId locked = dao.lock(id);
          DutyRoster before = roster(handle, card);
          Map<UUID, NavigableSet<Integer>> wanted = wanted(asked, before);
          if (wanted.equals(before.byKader())) {
            return before;
          }
          dao.clear(locked);
          wanted.forEach((kader, steps) -> dao.add(locked, kader, steps));
          audit(handle, actor, before);
          return roster(handle, card);
        });
  }

  private static VisitCard find(Handle handle, Actor actor, VisitId id, Role... roles) {
    VisitDao dao = handle.attach(VisitDao.class);
    return dao.findOf(id, actor.username())
        .or(() -> dao.findInScope(id, actor.reach(roles), actor.username()))
        .orElseThrow(VisitService::notFound);
  }

  private static DutyRoster roster(Handle handle, VisitCard card) {
    List<DutyDao.Row> rows = handle.attach(DutyDao.class).list(card.visit().id());
    return new DutyRoster(card, rows.stream().map(DutyRoster.Line::of).toList());
  }

  private static Map<UUID, NavigableSet<Integer>> wanted(NewDuty asked, DutyRoster roster) {
    Map<UUID, NavigableSet<Integer>> wanted = new TreeMap<>();
    for (int i = 0; i < asked.kader().size(); i++) {
      NewDuty.Line line = asked.kader().get(i);
      if (!roster.has(line.kaderId())) {
        Checks.refuse(
            List.of(new FieldError("kader[%d].kaderId".formatted(i), "bukan kader Posyandu ini")));
      }
      wanted.computeIfAbsent(line.kaderId(), id -> new TreeSet<>()).addAll(line.steps());
    }
    wanted.values().removeIf(NavigableSet::isEmpty);
    return wanted;
  }

  /** What is replaced stays in the audit. */
  private static void audit(Handle handle, Actor actor, DutyRoster before) {
    Visit visit = before.card().visit();
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("visit.duty", "visit/" + visit.id(), "competition/" + visit.competitionId())
            .withDetail(before.isRecorded() ? before.byKader().toString() : ""));
  }
}
