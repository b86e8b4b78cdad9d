package id.teladan.instrument;

import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Items for tests, made of no more than the test is about. */
final class Items {

  private Items() {}

  static Item observed(String code, String weight, int steps, Integer... critical) {
    List<String> texts = IntStream.rangeClosed(1, steps).mapToObj(n -> "Langkah " + n).toList();
    return item(code, weight, Scale.OBS, List.of(), texts, List.of(critical));
  }

  static Item rated(String code, String weight, Integer... levels) {
    List<Anchor> anchors =
        Arrays.stream(levels)
            .map(level -> new Anchor(level, null, null, "Tingkat " + level))
            .collect(toList());
    return item(code, weight, Scale.R4, anchors, List.of(), List.of());
  }

  /** Anchors for the levels 4, 3, 2 …; a threshold written as {@code >0} is one to be above. */
  static Item thresholds(String code, Scale scale, String... thresholds) {
    List<Anchor> anchors =
        IntStream.range(0, thresholds.length)
            .mapToObj(index -> anchor(4 - index, thresholds[index]))
            .toList();
    return item(code, "2", scale, anchors, List.of(), List.of());
  }

  static Item percent(String code, String weight) {
    return item(code, weight, Scale.PCT, List.of(), List.of(), List.of());
  }

  static Item allowingNotApplicable(Item it) {
    return new Item(
        it.code(),
        it.text(),
        it.guidance(),
        it.weight(),
        it.scale(),
        it.anchors(),
        it.steps(),
        it.critical(),
        true,
        it.decimals(),
        it.mayExceed(),
        it.evidence(),
        it.stage(),
        it.gap(),
        it.courses(),
        it.skills());
  }

  static Item withDecimals(Item it, int decimals) {
    return new Item(
        it.code(),
        it.text(),
        it.guidance(),
        it.weight(),
        it.scale(),
        it.anchors(),
        it.steps(),
        it.critical(),
        it.notApplicable(),
        decimals,
        it.mayExceed(),
        it.evidence(),
        it.stage(),
        it.gap(),
        it.courses(),
        it.skills());
  }

  static Item thatMayExceed(Item it) {
    return new Item(
        it.code(),
        it.text(),
        it.guidance(),
        it.weight(),
        it.scale(),
        it.anchors(),
        it.steps(),
        it.critical(),
        it.notApplicable(),
        it.decimals(),
        true,
        it.evidence(),
        it.stage(),
        it.gap(),
        it.courses(),
        it.skills());
  }

  private static Anchor anchor(int level, String threshold) {
    return threshold.startsWith(">")
        ? new Anchor(level, null, new BigDecimal(threshold.substring(1)), "Tingkat " + level)
        : new Anchor(level, new BigDecimal(threshold), null, "Tingkat " + level);
  }

  private static Item item(
      String code,
      String weight,
      Scale scale,
      List<Anchor> anchors,
      List<String> steps,
      List<Integer> critical) {
    return new Item(
        code,
        "Butir " + code,
        null,
        new BigDecimal(weight),
        scale,
        anchors,
        steps,
        critical,
        false,
        0,
        false,
        List.of(),
        Stage.LAP,
        null,
        List.of(),
        List.of());
  }
}
