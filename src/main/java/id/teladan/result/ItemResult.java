package id.teladan.result;

import id.teladan.instrument.Exact;
import id.teladan.instrument.Item;
import id.teladan.instrument.Stage;
import id.teladan.visit.SheetId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * What the judges together found one item worth.
 *
 * @param counted the answers that make the result
 * @param replaced answers from the desk that were given anew in the field
 * @param mean of those who scored; empty when nobody did
 * @param spread the highest score minus the lowest, of those that count
 */
record ItemResult(
    Item item,
    List<Judgement> counted,
    List<Judgement> replaced,
    Optional<BigFraction> mean,
    BigFraction spread) {

  private static final BigFraction SPREAD_TO_SETTLE = new BigFraction(2);

  static ItemResult of(Item item, List<ScoredSheet> sheets) {
    List<Judgement> field = List.of();
    List<Judgement> other = new ArrayList<>(sheets.size());
    for (ScoredSheet sheet : sheets) {
      Optional<BigFraction> score = sheet.scores().get(item.code());
      if (score == null) {
        continue;
      }
      if (item.stage() == Stage.ADM && sheet.stage() == Stage.LAP) {
        field = field.isEmpty() ? new ArrayList<>() : field;
        field.add(Judgement.of(sheet, score));
      } else {
        other.add(Judgement.of(sheet, score));
      }
    }
    return field.isEmpty() ? of(item, other, List.of()) : of(item, field, other);
  }

  private static ItemResult of(Item item, List<Judgement> counted, List<Judgement> replaced) {
    List<BigFraction> scores = scores(counted);
    return new ItemResult(item, counted, replaced, mean(scores), spread(scores));
  }

  /** Judges mostly agree; then nothing needs to be added and divided. */
  private static Optional<BigFraction> mean(List<BigFraction> scores) {
    if (scores.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(agree(scores) ? scores.get(0) : Exact.mean(scores));
  }

  private static BigFraction spread(List<BigFraction> scores) {
    return scores.isEmpty() || agree(scores)
        ? BigFraction.ZERO
        : Collections.max(scores).subtract(Collections.min(scores));
  }

  private static boolean agree(List<BigFraction> scores) {
    BigFraction first = scores.get(0);
    for (BigFraction score : scores) {
      if (!score.equals(first)) {
        return false;
      }
    }
    return true;
  }

  private static List<BigFraction> scores(List<Judgement> judgements) {
    List<BigFraction> scores = new ArrayList<>(judgements.size());
    for (Judgement judgement : judgements) {
      judgement.score().ifPresent(scores::add);
    }
    return scores;
  }

  boolean isAnswered() {
    return !counted.isEmpty();
  }

  /** Whether this sheet's answer is one of those that make the result. */
  boolean counts(SheetId sheet) {
    return counted.stream().anyMatch(judgement -> judgement.sheetId().equals(sheet));
  }

  Optional<Flag> flag() {
    if (spread.compareTo(SPREAD_TO_SETTLE) >= 0) {
      return Optional.of(Flag.SPREAD);
    }
    boolean someDoNotScore =
        mean.isPresent() && counted.stream().anyMatch(judgement -> judgement.score().isEmpty());
    return someDoNotScore ? Optional.of(Flag.NOT_APPLICABLE) : Optional.empty();
  }

  /** The day of the latest visit whose answers count. */
  Optional<LocalDate> observedOn() {
    return counted.stream().map(Judgement::visitedOn).max(Comparator.naturalOrder());
  }

  /** The mean found at the desk, where the field replaced it. */
  Optional<BigFraction> replacedMean() {
    return mean(scores(replaced));
  }

  /** Whether desk and field are more than one apart, which the minutes must name. */
  boolean differsFromDesk() {
    return mean.isPresent()
        && replacedMean()
            .map(desk -> mean.get().subtract(desk).abs().compareTo(BigFraction.ONE) > 0)
            .orElse(false);
  }
}
