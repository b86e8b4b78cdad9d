package id.teladan.visit;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which answer holds: per item the operation with the highest (counter, at, id). Order, repetition
 * and interleaving make no difference, so tablets and server agree without speaking to each other.
 */
public final class Merge {

  private Merge() {}

  public static Answers add(Answers state, Collection<Operation> operations) {
    SortedMap<String, Answer> merged = new TreeMap<>(state.byItem());
    for (Operation operation : operations) {
      merged.merge(
          operation.item(),
          Answer.of(operation),
          (one, other) -> other.winsOver(one) ? other : one);
    }
    return new Answers(merged);
  }
}
