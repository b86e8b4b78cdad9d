package id.teladan.visit;

import id.teladan.instrument.Item;
import id.teladan.instrument.Scoring;
import id.teladan.instrument.ValueCheck;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which answers demand a photo or paper that is not there. A sheet may be handed in without it: the
 * photo may still be on its way, and whether a score without proof counts is for people to decide.
 */
final class DemandedEvidence {

  private DemandedEvidence() {}

  /**
   * The items, in their order.
   *
   * @param proven the items that have a file; not asked for where no answer demands one
   */
  static List<Item> missing(Stream<Item> items, Answers answers, Supplier<Set<String>> proven) {
    List<Item> demanding = items.filter(item -> demands(item, answers)).toList();
    if (demanding.isEmpty()) {
      return demanding;
    }
    Set<String> done = proven.get();
    return demanding.stream().filter(item -> !done.contains(item.code())).toList();
  }

  private static boolean demands(Item item, Answers answers) {
    return answers
        .find(item.code())
        .filter(
            answer ->
                item.check(answer.value()) instanceof ValueCheck.Accepted accepted
                    && item.demandsFile(Scoring.score(item, accepted.value())))
        .isPresent();
  }
}
