package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the anchors of an item: each level once, and thresholds that fall with the level. */
final class AnchorReader {

  private final Faults faults;

  AnchorReader(Faults faults) {
    this.faults = faults;
  }

  List<Anchor> read(Fields fields, Scale scale, boolean mayExceed) {
    BigDecimal largest = ItemReader.largest(scale, mayExceed);
    List<Anchor> anchors =
        fields.list("anchors", 5, (tree, path) -> anchor(tree, path, scale, largest));
    Set<Integer> levels = new HashSet<>();
    for (Anchor anchor : anchors) {
      if (!levels.add(anchor.level())) {
        fields.fault("anchors", "Tingkat %d ditulis dua kali.".formatted(anchor.level()));
      }
    }
    if (!scale.hasAnchors() && !anchors.isEmpty()) {
      fields.fault("anchors", "Skala %s tidak memakai tingkat.".formatted(scale));
    }
    if (scale.hasAnchors() && !levels.contains(4)) {
      fields.fault("anchors", "Tingkat 4 belum ada.");
    }
    if (scale == Scale.R4 && !levels.contains(0)) {
      fields.fault("anchors", "Tingkat 0 belum ada.");
    }
    if (scale.hasThresholds()) {
      checkOrder(fields, anchors);
    }
    return anchors.stream().sorted(Comparator.comparingInt(Anchor::level).reversed()).toList();
  }

  private Anchor anchor(Tree tree, String path, Scale scale, BigDecimal largest) {
    Fields fields = Fields.of(tree, path, faults);
    Optional<Integer> level = fields.integer("level");
    if (level.isEmpty() || level.get() < 0 || level.get() > 4) {
      fields.fault("level", "Tingkat harus 0, 1, 2, 3 atau 4.");
    }
    Optional<BigDecimal> from = fields.optionalNumber("from");
    Optional<BigDecimal> above = fields.optionalNumber("above");
    checkThreshold(fields, scale, level.orElse(0), largest);
    String text =
        scale.hasThresholds() && !fields.has("text")
            ? thresholdInWords(scale, from, above)
            : fields.text("text", 500);
    Anchor anchor = new Anchor(level.orElse(0), from.orElse(null), above.orElse(null), text);
    fields.refuseOthers();
    return anchor;
  }

  private static String thresholdInWords(
      Scale scale, Optional<BigDecimal> from, Optional<BigDecimal> above) {
    String unit = scale == Scale.P4 ? "%" : "";
    return from.map(number -> "Mulai " + number.toPlainString() + unit)
        .or(() -> above.map(number -> "Di atas " + number.toPlainString() + unit))
        .orElse("Selain itu");
  }

  private static void checkThreshold(Fields fields, Scale scale, int level, BigDecimal largest) {
    boolean from = fields.has("from");
    boolean above = fields.has("above");
    if (!scale.hasThresholds()) {
      if (from || above) {
        fields.fault(from ? "from" : "above", "Ambang hanya untuk skala N4 dan P4.");
      }
      return;
    }
    if (from && above) {
      fields.fault("above", "Pilih salah satu: “from” (mulai) atau “above” (di atas).");
    } else if (!from && !above && level > 0) {
      fields.fault("level", "Tingkat %d memerlukan ambang “from” atau “above”.".formatted(level));
    }
    String name = from ? "from" : "above";
    Optional<BigDecimal> threshold = fields.optionalNumber(name);
    if (threshold.isPresent()
        && (threshold.get().signum() < 0 || threshold.get().compareTo(largest) > 0)) {
      fields.fault(name, "Ambang harus antara 0 dan %s.".formatted(largest.toPlainString()));
    }
  }

  private static void checkOrder(Fields fields, List<Anchor> anchors) {
    List<Anchor> fromTheTop =
        anchors.stream()
            .filter(anchor -> anchor.threshold() != null)
            .sorted(Comparator.comparingInt(Anchor::level).reversed())
            .toList();
    for (int index = 1; index < fromTheTop.size(); index++) {
      Anchor higher = fromTheTop.get(index - 1);
      Anchor lower = fromTheTop.get(index);
      if (higher.level() != lower.level() && !higher.isAbove(lower)) {
        fields.fault(
            "anchors",
            "Ambang tingkat %d harus lebih tinggi daripada ambang tingkat %d."
                .formatted(higher.level(), lower.level()));
      }
    }
  }
}
