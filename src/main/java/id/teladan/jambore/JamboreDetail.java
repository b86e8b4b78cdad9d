package id.teladan.jambore;

import id.teladan.attendance.PlannedSession;
import id.teladan.jambore.Standing.Placing;
import java.time.LocalDate;
import java.util.List;

/** A jambore with all that was set up and reached. */
public record JamboreDetail(
    Jambore jambore,
    List<Contingent> contingents,
    List<Branch> branches,
    List<PlannedSession> sessions) {

  public JamboreDetail {
    contingents = List.copyOf(contingents);
    branches = List.copyOf(branches);
    sessions = List.copyOf(sessions);
  }

  public List<Standing.Row> standing() {
    List<Placing> placings =
        branches.stream()
            .flatMap(
                branch ->
                    branch.results().stream()
                        .map(r -> new Placing(r.contingentId(), branch.scoring(), r.rank())))
            .toList();
    return Standing.of(contingents.stream().map(Contingent::id).toList(), placings);
  }

  /** Branches nobody has a place in yet. */
  public List<Branch> openBranches() {
    return branches.stream().filter(branch -> branch.results().isEmpty()).toList();
  }

  /** Whether there is nothing left to decide, so that papers may be given out. */
  boolean isDecidable(LocalDate today) {
    return branches.isEmpty()
        ? jambore.status(today) == Jambore.Status.FINISHED
        : openBranches().isEmpty();
  }

  public String nameOf(ContingentId id) {
    return contingents.stream()
        .filter(c -> c.id().equals(id))
        .map(Contingent::name)
        .findFirst()
        .orElse("");
  }
}
