package id.teladan.result;

import id.teladan.result.Minutes.OrderedTie;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was decided before a correction opened the competition again: the next decision begins with
 * its words, so that an order of joint winners is not lost by being left out.
 */
record EarlierDecision(Decision decision, Minutes minutes) {

  /** The form as it would say the same again of those who are joint winners now. */
  DecisionForm form(List<List<RecapRow>> joint) {
    return new DecisionForm(
        "",
        Objects.requireNonNullElse(decision.legalBasis(), ""),
        Objects.requireNonNullElse(decision.place(), ""),
        false,
        ties(joint),
        null,
        List.of());
  }

  /** An order counts again only where the very same share the very same rank. */
  private TieForm ties(List<List<RecapRow>> joint) {
    Map<String, String> positions = new HashMap<>();
    Map<String, String> reasons = new HashMap<>();
    for (List<RecapRow> group : joint) {
      int rank = Objects.requireNonNull(group.get(0).rank());
      ordered(rank, group)
          .ifPresent(
              tie -> {
                reasons.put(String.valueOf(rank), tie.reason());
                group.forEach(
                    row ->
                        positions.put(
                            rank + "." + row.entryId(), String.valueOf(placeOf(row) - rank + 1)));
              });
    }
    return new TieForm(positions, reasons);
  }

  private Optional<OrderedTie> ordered(int rank, List<RecapRow> group) {
    Set<Integer> places = new HashSet<>(group.stream().map(this::placeOf).toList());
    Set<Integer> same =
        IntStream.range(rank, rank + group.size()).boxed().collect(Collectors.toSet());
    return minutes.ordered().stream()
        .filter(tie -> tie.rank() == rank && tie.entries().size() == group.size())
        .filter(tie -> places.equals(same))
        .findFirst();
  }

  /** The rank an entry was given; 0 where it had none. */
  private int placeOf(RecapRow now) {
    return minutes.recap().rows().stream()
        .filter(row -> row.entryId().equals(now.entryId()))
        .map(RecapRow::rank)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(0);
  }
}
