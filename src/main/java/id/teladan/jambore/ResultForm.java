package id.teladan.jambore;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The places of a branch as typed; an empty one is no place. */
record ResultForm(Map<ContingentId, String> ranks) {

  static ResultForm of(Map<ContingentId, String> ranks) {
    return new ResultForm(Map.copyOf(ranks));
  }

  static ResultForm of(Branch branch) {
    return of(
        branch.results().stream()
            .collect(
                Collectors.toMap(Branch.Result::contingentId, r -> Integer.toString(r.rank()))));
  }

  String rank(ContingentId id) {
    return ranks.getOrDefault(id, "");
  }

  boolean isWrong() {
    return ranks.values().stream().anyMatch(ResultForm::isWrong);
  }

  static boolean isWrong(String text) {
    Integer rank = Numbers.read(text);
    return !text.isBlank() && (rank == null || rank < 1 || rank > 1000);
  }

  /** Only for one that is not wrong. */
  List<Branch.Result> toResults() {
    return ranks.entrySet().stream()
        .filter(e -> !e.getValue().isBlank())
        .map(
            e ->
                new Branch.Result(
                    e.getKey(), Objects.requireNonNull(Numbers.read(e.getValue())), null))
        .toList();
  }
}
