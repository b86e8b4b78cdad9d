package id.teladan.visit;

import id.teladan.instrument.Item;
import id.teladan.instrument.Scoring;
import id.teladan.instrument.Value;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/** What an answer tells that should be talked about before the assessors leave. */
enum Concern {
  /** A step was left out without which people may come to harm. */
  CRITICAL("langkah kritis terlewat"),
  /** There is nothing at all. */
  ZERO("skor 0");

  private final String words;

  Concern(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static Optional<Concern> of(Item item, Value value) {
    if (value instanceof Value.Done done && !done.steps().containsAll(item.critical())) {
      return Optional.of(CRITICAL);
    }
    return Scoring.score(item, value)
        .filter(score -> score.compareTo(BigFraction.ZERO) == 0)
        .map(score -> ZERO);
  }
}
