package id.teladan.faults;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of all that was scored.
 *
 * @param sheets how many were handed in, as the tablets and the portal both say
 * @param operations how many the tablets hold
 * @param wrong what ought not to be, as ids of operations; no entry where nothing is
 * @param suffered what happened to requests, tablets and the portal, how often
 */
public record Outcome(
    int sheets, int operations, Map<Wrong, Set<String>> wrong, Map<String, Integer> suffered) {

  /** What may be wrong with an operation. */
  public enum Wrong {
    /** Promised by a tablet, or on it, and the portal has not got it. */
    LOST,
    /** The portal has it, and no tablet made it. */
    DOUBLED,
    /** The portal has something else under its id. */
    ALTERED,
    /** On a tablet without a receipt that verifies. */
    UNPROVEN,
    /** Missing at the portal while the tablet said that nothing was. */
    GREEN_TOO_EARLY
  }

  static final Outcome NOTHING = new Outcome(0, 0, Map.of(), Map.of());

  Outcome and(Outcome other) {
    Map<Wrong, Set<String>> allWrong = new TreeMap<>(wrong);
    other.wrong.forEach((what, ids) -> allWrong.merge(what, ids, Outcome::union));
    Map<String, Integer> allSuffered = new TreeMap<>(suffered);
    other.suffered.forEach((what, times) -> allSuffered.merge(what, times, Integer::sum));
    return new Outcome(sheets + other.sheets, operations + other.operations, allWrong, allSuffered);
  }

  Outcome suffering(String what, int times) {
    return and(new Outcome(0, 0, Map.of(), Map.of(what, times)));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
