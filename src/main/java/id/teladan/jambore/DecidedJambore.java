package id.teladan.jambore;

import id.teladan.attendance.PlannedSession;
import id.teladan.attendance.SessionId;
import id.teladan.kader.KaderId;
import java.util.Map;
import java.util.Set;

/**
 * A jambore whose results are in, and who was seen at it: what papers are made of.
 *
 * @param seen the sessions at which each person was checked in
 */
public record DecidedJambore(JamboreDetail detail, Map<KaderId, Set<SessionId>> seen) {

  public DecidedJambore {
    seen = Map.copyOf(seen);
  }

  /** Whether somebody was there at all, on a day or in a branch. */
  public boolean attended(KaderId kader) {
    return !seen.getOrDefault(kader, Set.of()).isEmpty();
  }

  /**
   * Whether somebody was on the daftar hadir of a branch: those are the ones who competed in it.
   */
  public boolean competed(KaderId kader, BranchId branch) {
    Set<SessionId> there = seen.getOrDefault(kader, Set.of());
    return detail.sessions().stream()
        .filter(planned -> branch.value().equals(planned.partId()))
        .map(PlannedSession::session)
        .anyMatch(session -> there.contains(session.id()));
  }
}
