package id.teladan.visit;

import id.teladan.instrument.Exact;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.instrument.Scoring;
import id.teladan.instrument.Section;
import id.teladan.instrument.Stage;
import id.teladan.instrument.Total;
import id.teladan.instrument.ValueCheck;
import id.teladan.platform.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as its assessor sees it: which sections and items this visit asks for, how far each has
 * come, and what it is worth so far. Pure; the page and its fragments are cut from it.
 *
 * @param stage what the visit scores, or null for everything
 * @param answers those that hold under this version
 */
record ScoringScreen(Instrument instrument, @Nullable Stage stage, Answers answers) {

  /** The items of a section that this visit asks for. */
  List<Item> items(Section section) {
    return section.items().stream().filter(this::asked).toList();
  }

  /** The sections with at least one such item. */
  List<Section> sections() {
    return instrument.sections().stream()
        .filter(section -> section.items().stream().anyMatch(this::asked))
        .toList();
  }

  Optional<Section> findSection(String code) {
    return sections().stream().filter(section -> section.code().equals(code)).findFirst();
  }

  Optional<Item> findItem(String code) {
    return instrument.findItem(code).filter(this::asked);
  }

  Section sectionOf(Item item) {
    return instrument.sections().stream()
        .filter(section -> section.items().contains(item))
        .findFirst()
        .orElseThrow();
  }

  /** Items without an answer, in the order of the instrument. */
  List<Item> open() {
    return asked().filter(item -> answers.find(item.code()).isEmpty()).toList();
  }

  int itemCount() {
    return (int) asked().count();
  }

  int answeredCount() {
    return itemCount() - open().size();
  }

  /** The next section after this one, if there is one. */
  Optional<Section> after(Section section) {
    List<Section> all = sections();
    int next = all.indexOf(section) + 1;
    return next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
  }

  List<Chip> chips(@Nullable String current) {
    return sections().stream().map(section -> chip(section, current)).toList();
  }

  /** As in {@code 7,50 dari 10}. */
  String sectionScore(Section section) {
    String points =
        total()
            .findSection(section.code())
            .flatMap(found -> found.points())
            .map(found -> Words.decimal(Exact.published(found)))
            .orElse("–");
    return points + " dari " + Words.number(section.weight());
  }

  String totalScore() {
    return Words.decimal(Exact.published(total().points()));
  }

  private Total total() {
    Map<String, Optional<BigFraction>> scores = new HashMap<>();
    asked()
        .forEach(
            item ->
                answers
                    .find(item.code())
                    .map(answer -> item.check(answer.value()))
                    .ifPresent(
                        check -> {
                          if (check instanceof ValueCheck.Accepted accepted) {
                            scores.put(item.code(), Scoring.score(item, accepted.value()));
                          }
                        }));
    return Scoring.total(instrument, scores);
  }

  private Chip chip(Section section, @Nullable String current) {
    List<Item> items = items(section);
    int done = (int) items.stream().filter(i -> answers.find(i.code()).isPresent()).count();
    return new Chip(
        section.code(),
        section.title(),
        done,
        items.size(),
        done == items.size(),
        section.code().equals(current));
  }

  private boolean asked(Item item) {
    return stage == null || item.stage() == stage;
  }

  private Stream<Item> asked() {
    return instrument.items().filter(this::asked);
  }

  /** One section in the row of chips. */
  record Chip(String code, String title, int done, int of, boolean complete, boolean current) {}
}
