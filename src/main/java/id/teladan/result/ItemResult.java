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
 */
record ItemResult(
    Item item, List<Judgement> counted, List<Judgement> replaced, Optional<BigFraction> mean) {

  private static final BigFraction SPREAD_TO_SETTLE = new BigFraction(2);

  static ItemResult of(Item item, List<ScoredSheet> sheets) {
    List<Judgement> field = new ArrayList<>();
    List<Judgement> other = new ArrayList<>();
    for (ScoredSheet sheet : sheets) {
      Optional<BigFraction> score = sheet.scores().get(item.code());
      if (score != null) {
        boolean checkedInTheField = item.stage() == Stage.ADM && sheet.stage() == Stage.LAP;
        (checkedInTheField ? field : other).add(Judgement.of(sheet, score));
      }
    }
    return field.isEmpty()
        ? new ItemResult(item, other, List.of(), meanOf(other))
        : new ItemResult(item, field, other, meanOf(field));
  }

  private static Optional<BigFraction> meanOf(List<Judgement> judgements) {
    List<BigFraction> scores = scores(judgements);
    return scores.isEmpty() ? Optional.empty() : Optional.of(Exact.mean(scores));
  }

  private static List<BigFraction> scores(List<Judgement> judgements) {
    return judgements.stream().flatMap(judgement -> judgement.score().stream()).toList();
  }

  boolean isAnswered() {
    return !counted.isEmpty();
  }

  /** Whether this sheet's answer is one of those that make the result. */
  boolean counts(SheetId sheet) {
    return counted.stream().anyMatch(judgement -> judgement.sheetId().equals(sheet));
  }

  /** The highest score minus the lowest, of those that count. */
  BigFraction spread() {
    List<BigFraction> scores = scores(counted);
    return scores.isEmpty()
        ? BigFraction.ZERO
        : Collections.max(scores).subtract(Collections.min(scores));
  }

  Optional<Flag> flag() {
    if (spread().compareTo(SPREAD_TO_SETTLE) >= 0) {
      return Optional.of(Flag.SPREAD);
    }
    int scored = scores(counted).size();
    return scored > 0 && scored < counted.size()
        ? Optional.of(Flag.NOT_APPLICABLE)
        : Optional.empty();
  }

  /** The day of the latest visit whose answers count. */
  Optional<LocalDate> observedOn() {
    return counted.stream().map(Judgement::visitedOn).max(Comparator.naturalOrder());
  }

  /** The mean found at the desk, where the field replaced it. */
  Optional<BigFraction> replacedMean() {
    return meanOf(replaced);
  }

  /** Whether desk and field are more than one apart, which the minutes must name. */
  boolean differsFromDesk() {
    return mean.isPresent()
        && replacedMean()
            .map(desk -> mean.get().subtract(desk).abs().compareTo(BigFraction.ONE) > 0)
            .orElse(false);
  }
}
