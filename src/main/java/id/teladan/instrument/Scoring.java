package id.teladan.instrument;

import id.teladan.instrument.ItemTotal.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * From answers to points. Pure and exact: the same answers give the same points in any order and on
 * any machine, and nothing is rounded here.
 */
public final class Scoring {

  private static final BigFraction FOUR = new BigFraction(4);
  private static final BigFraction HUNDRED = new BigFraction(100);

  /** What an observed item can reach when a critical step was missed. */
  private static final BigFraction CRITICAL_LIMIT = new BigFraction(2);

  private Scoring() {}

  /** The score s of an answer, from 0 to 4; empty when the item does not apply. */
  public static Optional<BigFraction> score(Item item, Value value) {
    if (value.isNotApplicable()) {
      return Optional.empty();
    }
    if (value instanceof Value.Level answer) {
      return Optional.of(new BigFraction(answer.level()));
    }
    if (value instanceof Value.Count answer) {
      return Optional.of(levelReached(item, Exact.of(answer.count())));
    }
    if (value instanceof Value.Ratio answer) {
      return Optional.of(levelReached(item, percentage(answer)));
    }
    if (value instanceof Value.Done answer) {
      return Optional.of(observed(item, answer));
    }
    if (value instanceof Value.Percent answer) {
      return Optional.of(Exact.of(answer.percent()).multiply(FOUR).divide(HUNDRED));
    }
    throw new AssertionError(value);
  }

  /**
   * The total of one sheet, or of the means over several.
   *
   * @param scores by item code: a score, or empty where the item does not apply. An item that is
   *     missing has not been answered; it counts as 0 and sets off no cap.
   */
  public static Total total(Instrument instrument, Map<String, Optional<BigFraction>> scores) {
    List<SectionTotal> sections = new ArrayList<>();
    BigFraction sum = BigFraction.ZERO;
    BigDecimal applied = BigDecimal.ZERO;
    for (Section section : instrument.sections()) {
      SectionTotal total = section(section, lowestCap(instrument, section, scores), scores);
      sections.add(total);
      if (total.points().isPresent()) {
        sum = sum.add(total.points().get());
        applied = applied.add(section.weight());
      }
    }
    return new Total(sections, sum, applied, rescaled(sum, applied, HUNDRED));
  }

  private static SectionTotal section(
      Section section, Optional<Cap> cap, Map<String, Optional<BigFraction>> scores) {
    List<ItemTotal> items = new ArrayList<>();
    BigFraction earned = BigFraction.ZERO;
    BigDecimal applied = BigDecimal.ZERO;
    for (Item item : section.items()) {
      ItemTotal total = item(item, scores);
      items.add(total);
      earned = earned.add(total.points());
      if (total.state() != State.NOT_APPLICABLE) {
        applied = applied.add(item.weight());
      }
    }
    BigFraction weight = Exact.of(section.weight());
    BigFraction rescaled = rescaled(earned, applied, weight);
    Optional<BigFraction> points =
        applied.signum() == 0
            ? Optional.empty()
            : Optional.of(
                cap.map(it -> smaller(rescaled, Exact.of(it.share()).multiply(weight)))
                    .orElse(rescaled));
    return new SectionTotal(
        section.code(), section.weight(), items, earned, applied, rescaled, cap, points);
  }

  private static ItemTotal item(Item item, Map<String, Optional<BigFraction>> scores) {
    Optional<BigFraction> score = scores.get(item.code());
    if (score == null) {
      return new ItemTotal(
          item.code(), item.weight(), State.OPEN, Optional.empty(), BigFraction.ZERO);
    }
    return score
        .map(s -> new ItemTotal(item.code(), item.weight(), State.SCORED, score, points(item, s)))
        .orElseGet(
            () ->
                new ItemTotal(
                    item.code(), item.weight(), State.NOT_APPLICABLE, score, BigFraction.ZERO));
  }

  /** The points of one item: weight × s / 4. */
  public static BigFraction points(Item item, BigFraction score) {
    return Exact.of(item.weight()).multiply(score).divide(FOUR);
  }

  private static Optional<Cap> lowestCap(
      Instrument instrument, Section section, Map<String, Optional<BigFraction>> scores) {
    return instrument.caps().stream()
        .filter(cap -> cap.section().equals(section.code()))
        .filter(cap -> holds(cap, scores))
        .min(Comparator.comparing(Cap::share));
  }

  private static boolean holds(Cap cap, Map<String, Optional<BigFraction>> scores) {
    Optional<BigFraction> score = scores.getOrDefault(cap.item(), Optional.empty());
    return score.isPresent() && score.get().compareTo(Exact.of(cap.atMost())) <= 0;
  }

  private static BigFraction rescaled(BigFraction points, BigDecimal from, BigFraction to) {
    return from.signum() == 0 ? BigFraction.ZERO : points.multiply(to).divide(Exact.of(from));
  }

  private static BigFraction levelReached(Item item, BigFraction number) {
    int level =
        item.anchors().stream()
            .filter(anchor -> anchor.isReachedBy(number))
            .mapToInt(Anchor::level)
            .max()
            .orElse(0);
    return new BigFraction(level);
  }

  private static BigFraction percentage(Value.Ratio ratio) {
    return Exact.of(ratio.numerator()).multiply(HUNDRED).divide(Exact.of(ratio.denominator()));
  }

  private static BigFraction observed(Item item, Value.Done answer) {
    BigFraction score = new BigFraction(4 * answer.steps().size(), item.steps().size());
    return answer.steps().containsAll(item.critical()) ? score : smaller(score, CRITICAL_LIMIT);
  }

  private static BigFraction smaller(BigFraction one, BigFraction other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
