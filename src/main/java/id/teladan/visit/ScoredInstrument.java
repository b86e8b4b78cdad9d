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

  Optional<Item> findItem(String code) {
    return Optional.ofNullable(itemsByCode.get(code));
  }

  /** The value of an answer that was checked when it came in. */
  public Value value(String item, Answer answer) {
    if (item(item).check(answer.value()) instanceof ValueCheck.Accepted accepted) {
      return accepted.value();
    }
    throw new IllegalStateException("a stored answer does not fit " + item);
  }

  /** By item code: the score s, or empty where the item does not apply. */
  public Map<String, Optional<BigFraction>> scores(Answers answers) {
    Map<String, Optional<BigFraction>> scores = new HashMap<>();
    answers
        .byItem()
        .forEach(
            (code, answer) -> scores.put(code, Scoring.score(item(code), value(code, answer))));
    return scores;
  }

  public Total total(Answers answers) {
    return Scoring.total(instrument, scores(answers));
  }

  /** The items of a stage, or of both, that nobody has answered yet, in order. */
  List<String> openItems(Answers answers, @Nullable Stage stage) {
    return instrument
        .items()
        .filter(item -> stage == null || item.stage() == stage)
        .map(Item::code)
        .filter(code -> answers.find(code).isEmpty())
        .toList();
  }

  SheetState state(Answers answers, @Nullable Stage stage) {
    return new SheetState(
        answers.toText(),
        answers.hash(),
        answers.byItem().size(),
        openItems(answers, stage).isEmpty(),
        Exact.published(total(answers).points()));
  }

  private Item item(String code) {
    return findItem(code)
        .orElseThrow(() -> new IllegalStateException("the instrument has no item " + code));
  }
}
