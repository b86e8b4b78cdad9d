package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.instrument.Anchor;
import id.teladan.instrument.EvidenceWords;
import id.teladan.instrument.Exact;
import id.teladan.instrument.Item;
import id.teladan.instrument.Scale;
import id.teladan.instrument.Scoring;
import id.teladan.instrument.Value;
import id.teladan.instrument.ValueCheck;
import id.teladan.platform.Words;
import id.teladan.visit.SheetFiles.SheetFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item on the scoring page: its question, its fields as filled, and what they come to. */
final class ItemCard {

  final String code;
  final String text;
  final @Nullable String guidance;
  final String weight;
  final boolean rating;
  final boolean counting;
  final boolean share;
  final boolean observing;
  final boolean percentage;
  final boolean mayDropOut;
  final List<Choice> choices;
  final List<Step> steps;
  final List<String> thresholds;
  final ItemInput input;
  final String evidenceWanted;
  final List<SheetFile> files;
  final int evidenceCount;
  final boolean hasEvidence;
  final boolean hasThresholds;
  final String inputMode;
  final boolean answered;
  final boolean noted;
  final String result;
  final @Nullable String error;
  final @Nullable String concern;
  final boolean danger;
  final List<ClashHead> heads;
  final boolean clashing;

  ItemCard(
      Item item,
      ItemInput input,
      List<SheetFile> files,
      List<ClashHead> heads,
      @Nullable String error) {
    this.code = item.code();
    this.text = item.text();
    this.guidance = item.guidance();
    this.weight = Words.number(item.weight());
    this.rating = item.scale() == Scale.R4;
    this.counting = item.scale() == Scale.N4;
    this.share = item.scale() == Scale.P4;
    this.observing = item.scale() == Scale.OBS;
    this.percentage = item.scale() == Scale.PCT;
    this.mayDropOut = item.mayBeNotApplicable();
    this.choices = rating ? choices(item, input) : List.of();
    this.steps = observing ? steps(item, input) : List.of();
    this.thresholds = item.scale().hasThresholds() ? thresholds(item) : List.of();
    this.input = input;
    this.evidenceWanted = EvidenceWords.of(item);
    this.files = files;
    this.evidenceCount = files.size();
    this.hasEvidence = !files.isEmpty();
    this.hasThresholds = !thresholds.isEmpty();
    this.inputMode = item.decimals() > 0 || percentage ? "decimal" : "numeric";
    Optional<Value> value = value(item, input);
    this.answered = value.isPresent() && error == null;
    this.noted = !input.note().isEmpty();
    this.result = error == null ? value.map(given -> result(item, given)).orElse("") : "";
    this.error = error;
    Optional<Concern> found =
        error == null ? value.flatMap(it -> Concern.of(item, it)) : Optional.empty();
    this.concern = found.map(Concern::words).orElse(null);
    this.heads = heads;
    this.clashing = !heads.isEmpty();
    this.danger = found.filter(Concern.CRITICAL::equals).isPresent();
  }

  private static Optional<Value> value(Item item, ItemInput input) {
    return input.value(item).flatMap(json -> accepted(item, json));
  }

  private static Optional<Value> accepted(Item item, JsonNode json) {
    return item.check(json) instanceof ValueCheck.Accepted accepted
        ? Optional.of(accepted.value())
        : Optional.empty();
  }

  /** What the answer comes to, in words: {@code 82,5% · skor 3,00 · 1,50 poin}. */
  private static String result(Item item, Value value) {
    return Scoring.score(item, value)
        .map(
            score ->
                percent(value)
                    + "skor "
                    + Words.number(Exact.published(score))
                    + " dari 4 · "
                    + Words.decimal(Exact.published(Scoring.points(item, score)))
                    + " dari "
                    + Words.number(item.weight())
                    + " poin")
        .orElse("tidak berlaku, bobotnya dibagi ke butir lain");
  }

  private static String percent(Value value) {
    if (!(value instanceof Value.Ratio ratio)) {
      return "";
    }
    BigDecimal percent =
        ratio
            .numerator()
            .multiply(BigDecimal.valueOf(100))
            .divide(ratio.denominator(), 2, RoundingMode.HALF_UP);
    return Words.number(percent) + "% · ";
  }

  private static List<Choice> choices(Item item, ItemInput input) {
    return item.anchors().stream()
        .map(
            anchor ->
                new Choice(
                    anchor.level(),
                    anchor.text(),
                    input.first().equals(String.valueOf(anchor.level()))))
        .toList();
  }

  private static List<Step> steps(Item item, ItemInput input) {
    List<Step> steps = new ArrayList<>();
    for (int number = 1; number <= item.steps().size(); number++) {
      steps.add(
          new Step(
              number,
              item.steps().get(number - 1),
              item.isCritical(number),
              input.steps().contains(String.valueOf(number))));
    }
    return steps;
  }

  private static List<String> thresholds(Item item) {
    return item.anchors().stream().map(ItemCard::threshold).toList();
  }

  private static String threshold(Anchor anchor) {
    return "skor " + anchor.level() + ": " + anchor.text();
  }

  /** One anchor of a rating. */
  record Choice(int level, String text, boolean chosen) {}

  /** One step of an observation. */
  record Step(int number, String text, boolean critical, boolean done) {}
}
