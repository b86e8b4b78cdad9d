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
    return item(code, weight, Scale.OBS).steps(steps).critical(List.of(critical)).build();
  }

  static Item rated(String code, String weight, Integer... levels) {
    List<Anchor> anchors =
        Arrays.stream(levels)
            .map(level -> new Anchor(level, null, null, "Tingkat " + level))
            .collect(toList());
    return item(code, weight, Scale.R4).anchors(anchors).build();
  }

  /** Anchors for the levels 4, 3, 2 …; a threshold written as {@code >0} is one to be above. */
  static Item thresholds(String code, Scale scale, String... thresholds) {
    List<Anchor> anchors =
        IntStream.range(0, thresholds.length)
            .mapToObj(index -> anchor(4 - index, thresholds[index]))
            .toList();
    return item(code, "2", scale).anchors(anchors).build();
  }

  static Item percent(String code, String weight) {
    return item(code, weight, Scale.PCT).build();
  }

  private static Anchor anchor(int level, String threshold) {
    return threshold.startsWith(">")
        ? new Anchor(level, null, new BigDecimal(threshold.substring(1)), "Tingkat " + level)
        : new Anchor(level, new BigDecimal(threshold), null, "Tingkat " + level);
  }

  private static ItemBuilder item(String code, String weight, Scale scale) {
    return new ItemBuilder(code).weight(weight).scale(scale);
  }
}
