package id.teladan.visit;

import id.teladan.instrument.Exact;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.InstrumentJson.FrozenJson;
import id.teladan.instrument.Item;
import id.teladan.instrument.Scoring;
import id.teladan.instrument.Stage;
import id.teladan.instrument.Total;
import id.teladan.instrument.Value;
import id.teladan.instrument.ValueCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An instrument, ready to score sheets: pure, and kept because a published one never changes. */
public final class ScoredInstrument {

  private final Instrument instrument;
  private final FrozenJson document;
  private final Map<String, Item> itemsByCode;

  ScoredInstrument(int version, Instrument instrument) {
    this.document = FrozenJson.of(version, instrument);
    this.instrument = instrument;
    this.itemsByCode =
        instrument.items().collect(Collectors.toMap(Item::code, Function.identity()));
  }

  public Instrument instrument() {
    return instrument;
  }

  /** The whole document, for those who score where there is no signal. */
  FrozenJson document() {
    return document;
  }

  boolean hasItem(String code) {
    return itemsByCode.containsKey(code);
  }

  Optional<Item> findItem(String code) {
    return Optional.ofNullable(itemsByCode.get(code));
  }

  /**
   * The answers that hold under this version. Others were given under another one: they stay in the
   * sheet's state, and hold again when it goes back.
   */
  public Answers holding(Answers answers) {
    SortedMap<String, Answer> holding = new TreeMap<>(answers.byItem());
    holding.entrySet().removeIf(it -> value(it.getKey(), it.getValue()).isEmpty());
    return new Answers(holding);
  }

  private Optional<Value> value(String code, Answer answer) {
    return findItem(code)
        .map(item -> item.check(answer.value()))
        .flatMap(
            check ->
                check instanceof ValueCheck.Accepted accepted
                    ? Optional.of(accepted.value())
                    : Optional.empty());
  }

  /** By item code: the score s of what holds, or empty where the item does not apply. */
  private Map<String, Optional<BigFraction>> scores(Answers answers) {
    Map<String, Optional<BigFraction>> scores = new HashMap<>();
    answers
        .byItem()
        .forEach(
            (code, answer) ->
                value(code, answer)
                    .ifPresent(value -> scores.put(code, Scoring.score(item(code), value))));
    return scores;
  }

  Total total(Answers answers) {
    return Scoring.total(instrument, scores(answers));
  }

  /** The items of a stage, or of both, without an answer that holds, in order. */
  List<String> openItems(Answers answers, @Nullable Stage stage) {
    Answers holding = holding(answers);
    return instrument
        .items()
        .filter(item -> stage == null || item.stage() == stage)
        .map(Item::code)
        .filter(code -> holding.find(code).isEmpty())
        .toList();
  }

  SheetState state(Answers answers, @Nullable Stage stage) {
    return new SheetState(
        answers.toText(),
        answers.hash(),
        holding(answers).byItem().size(),
        openItems(answers, stage).isEmpty(),
        Exact.published(total(answers).points()));
  }

  private Item item(String code) {
    return findItem(code)
        .orElseThrow(() -> new IllegalStateException("the instrument has no item " + code));
  }
}
