package id.teladan.jambore;

import id.teladan.competition.EntryId;
import id.teladan.result.RecapRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the ranks of a competition's entries into places of the contingents that sent them. */
final class CompetitionPlaces {

  private CompetitionPlaces() {}

  /**
   * Each contingent has the place of its best entry; who sent nobody has none. Contingents whose
   * best entries share a rank share the place, and the next is left out: 1, 1, 3.
   */
  static List<Branch.Result> of(List<RecapRow> recap, Map<EntryId, List<ContingentId>> senders) {
    Map<ContingentId, RecapRow> best = new HashMap<>();
    for (RecapRow row : recap) {
      if (row.rank() != null) {
        senders
            .getOrDefault(row.entryId(), List.of())
            .forEach(sender -> best.merge(sender, row, CompetitionPlaces::better));
      }
    }
    List<Map.Entry<ContingentId, RecapRow>> ordered = new ArrayList<>(best.entrySet());
    ordered.sort(
        Comparator.comparing((Map.Entry<ContingentId, RecapRow> entry) -> rank(entry.getValue()))
            .thenComparing(entry -> entry.getKey().toString()));
    List<Branch.Result> places = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      RecapRow row = ordered.get(i).getValue();
      boolean shared = i > 0 && rank(ordered.get(i - 1).getValue()) == rank(row);
      int place = shared ? places.get(i - 1).rank() : i + 1;
      places.add(new Branch.Result(ordered.get(i).getKey(), place, row.finalScore()));
    }
    return places;
  }

  private static RecapRow better(RecapRow one, RecapRow other) {
    return rank(one) <= rank(other) ? one : other;
  }

  private static int rank(RecapRow row) {
    Integer rank = row.rank();
    return rank == null ? Integer.MAX_VALUE : rank;
  }
}
