package id.teladan.jambore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who leads a jambore. Most points win; equal points are settled by medals, then by simulasi. */
public final class Standing {

  private static final int UNPLACED = Integer.MAX_VALUE;

  private static final Comparator<Tally> BEST_FIRST =
      Comparator.comparingInt(Tally::points)
          .thenComparingInt(Tally::firsts)
          .thenComparingInt(Tally::seconds)
          .reversed()
          .thenComparingInt(Tally::simulationRank);

  private Standing() {}

  /** What one contingent reached in one branch. */
  public record Placing(ContingentId contingent, BranchScoring branch, int rank) {}

  /**
   * How a branch counts.
   *
   * @param points what the first, second and third place are worth
   * @param simulation whether this is the branch that settles the last ties
   */
  public record BranchScoring(List<Integer> points, boolean simulation) {

    int pointsFor(int rank) {
      return rank <= points.size() ? points.get(rank - 1) : 0;
    }
  }

  /** One line of the standing. Contingents that nothing tells apart share a rank. */
  public record Row(
      int rank, ContingentId contingent, int points, int firsts, int seconds, int thirds) {}

  public static List<Row> of(List<ContingentId> contingents, List<Placing> placings) {
    Map<ContingentId, Tally> tallies = new HashMap<>();
    contingents.forEach(c -> tallies.put(c, new Tally(c, 0, 0, 0, 0, UNPLACED)));
    placings.forEach(p -> tallies.computeIfPresent(p.contingent(), (c, tally) -> tally.with(p)));
    List<Tally> sorted = contingents.stream().map(tallies::get).sorted(BEST_FIRST).toList();
    return sorted.stream().map(tally -> tally.row(rankOf(tally, sorted))).toList();
  }

  private static int rankOf(Tally tally, List<Tally> sorted) {
    return 1 + (int) sorted.stream().filter(t -> BEST_FIRST.compare(t, tally) < 0).count();
  }

  private record Tally(
      ContingentId contingent,
      int points,
      int firsts,
      int seconds,
      int thirds,
      int simulationRank) {

    Tally with(Placing placing) {
      int rank = placing.rank();
      return new Tally(
          contingent,
          points + placing.branch().pointsFor(rank),
          firsts + (rank == 1 ? 1 : 0),
          seconds + (rank == 2 ? 1 : 0),
          thirds + (rank == 3 ? 1 : 0),
          placing.branch().simulation() ? Math.min(rank, simulationRank) : simulationRank);
    }

    Row row(int rank) {
      return new Row(rank, contingent, points, firsts, seconds, thirds);
    }
  }
}
