package id.teladan.jambore;

import id.teladan.competition.CompetitionId;
import id.teladan.jambore.Standing.BranchScoring;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What contingents compete in.
 *
 * @param points what the first, second and third place are worth
 * @param simulation whether this branch settles the last ties of the standing
 * @param competitionId the competition its places are taken from, where there is one
 */
public record Branch(
    BranchId id,
    String title,
    BranchKind kind,
    int teamSize,
    int maxMinutes,
    int jury,
    List<Integer> points,
    boolean simulation,
    @Nullable CompetitionId competitionId,
    List<Result> results) {

  public Branch {
    points = List.copyOf(points);
    results = List.copyOf(results);
  }

  /** The place a contingent reached; the score of the jury is kept beside it where it is known. */
  public record Result(ContingentId contingentId, int rank, @Nullable BigDecimal score) {}

  BranchScoring scoring() {
    return new BranchScoring(points, simulation);
  }
}
