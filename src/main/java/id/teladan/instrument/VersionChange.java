package id.teladan.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a sheet when it goes from one version of its instrument to another. Pure; its
 * twin on the tablet is {@code tablet/version-change.js}.
 *
 * <p>The lists hold items that the visit asks for, in the order of the version gone to; what is
 * removed in that of the version left. The order of items alone is no change, nor is what the
 * assessor does not see and what moves no point (the kind of gap, courses, skills).
 *
 * @param changed what both have, but not alike
 * @param added what only the version gone to has
 * @param scoreBefore the published total of the answers that hold in the version left
 * @param scoreAfter the same in the version gone to
 */
public record VersionChange(
    List<String> unchanged,
    List<ChangedItem> changed,
    List<String> removed,
    List<String> added,
    BigDecimal scoreBefore,
    BigDecimal scoreAfter) {

  /**
   * One item that is not the same any more.
   *
   * @param fields what differs, by the names of the document; {@code section} where it stands
   *     elsewhere, {@code caps} where it limits a section otherwise
   * @param kept whether its answer still fits and is kept; null where it has none
   */
  public record ChangedItem(String item, List<String> fields, @Nullable Boolean kept) {}

  /**
   * Compares two versions.
   *
   * @param stage what the visit asks for; null is everything
   * @param values the answers of the sheet by item, those that hold in no version too
   */
  public static VersionChange of(
      Instrument from, Instrument to, @Nullable Stage stage, Map<String, JsonNode> values) {
    Map<String, PlacedItem> before = asked(from, stage);
    Map<String, PlacedItem> after = asked(to, stage);
    List<String> unchanged = new ArrayList<>();
    List<ChangedItem> changed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (PlacedItem now : inOrder(to, stage)) {
      PlacedItem then = before.get(now.item().code());
      List<String> fields = then == null ? List.of() : ItemField.differing(then, now);
      if (then == null) {
        added.add(now.item().code());
      } else if (fields.isEmpty()) {
        unchanged.add(now.item().code());
      } else {
        JsonNode value = values.get(now.item().code());
        Boolean kept = value == null ? null : Boolean.valueOf(fits(now.item(), value));
        changed.add(new ChangedItem(now.item().code(), fields, kept));
      }
    }
    List<String> removed =
        inOrder(from, stage).stream()
            .map(it -> it.item().code())
            .filter(code -> !after.containsKey(code))
            .toList();
    return new VersionChange(
        unchanged, changed, removed, added, score(from, values), score(to, values));
  }

  private static boolean fits(Item item, JsonNode value) {
    return item.check(value) instanceof ValueCheck.Accepted;
  }

  /** What does not fit counts as unanswered. */
  private static BigDecimal score(Instrument instrument, Map<String, JsonNode> values) {
    Map<String, Optional<BigFraction>> scores =
        instrument
            .items()
            .filter(item -> values.containsKey(item.code()))
            .flatMap(item -> fitting(item, values).stream())
            .collect(Collectors.toMap(Scored::item, Scored::score));
    return Exact.published(Scoring.total(instrument, scores).points());
  }

  private record Scored(String item, Optional<BigFraction> score) {}

  private static Optional<Scored> fitting(Item item, Map<String, JsonNode> values) {
    return item.check(values.get(item.code())) instanceof ValueCheck.Accepted accepted
        ? Optional.of(new Scored(item.code(), Scoring.score(item, accepted.value())))
        : Optional.empty();
  }

  private static Map<String, PlacedItem> asked(Instrument instrument, @Nullable Stage stage) {
    return inOrder(instrument, stage).stream()
        .collect(Collectors.toMap(it -> it.item().code(), Function.identity()));
  }

  private static List<PlacedItem> inOrder(Instrument instrument, @Nullable Stage stage) {
    return instrument.sections().stream()
        .flatMap(
            section ->
                section.items().stream()
                    .filter(item -> stage == null || item.stage() == stage)
                    .map(item -> PlacedItem.of(instrument, section, item)))
        .toList();
  }
}
