package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the items of a document and holds each against the rules of its scale. */
final class ItemReader {

  private static final int MOST_STEPS = 100;
  private static final int MOST_DECIMALS = 6;

  private final Faults faults;
  private final KnownCodes known;
  private final AnchorReader anchors;
  private final CodeRegister codes = new CodeRegister();

  ItemReader(Faults faults, KnownCodes known) {
    this.faults = faults;
    this.known = known;
    this.anchors = new AnchorReader(faults);
  }

  boolean knows(String code) {
    return codes.has(code);
  }

  Item read(Tree tree, String path) {
    Fields fields = Fields.of(tree, path, faults);
    String code = fields.code("code", 20);
    codes.enter(code, fields);
    Scale scale = fields.required("scale", Scale.class);
    boolean mayExceed = fields.flag("mayExceed");
    List<String> steps = fields.texts("steps", MOST_STEPS, 300);
    List<Integer> critical = fields.integers("critical", MOST_STEPS);
    Item item =
        new Item(
            code,
            fields.text("text", 500),
            fields.optionalText("guidance", 2_000).orElse(null),
            DocumentReader.weight(fields),
            scale,
            anchors.read(fields, scale, mayExceed),
            steps,
            critical,
            fields.flag("notApplicable"),
            decimals(fields, scale),
            mayExceed,
            fields.choices("evidence", Evidence.class),
            fields.choice("stage", Stage.class).orElse(Stage.LAP),
            fields.choice("gap", GapType.class).orElse(null),
            codes(fields, "courses", known.courses(), "Tidak ada kursus dengan kode itu."),
            codes(fields, "skills", known.skills(), "Tidak ada keterampilan dengan kode itu."),
            fields.integer("evidenceFrom").orElse(null));
    checkSteps(fields, scale, steps, critical);
    if (mayExceed && scale != Scale.P4) {
      fields.fault("mayExceed", "Hanya untuk skala P4.");
    }
    checkEvidence(fields, item);
    fields.refuseOthers();
    return item;
  }

  private static void checkEvidence(Fields fields, Item item) {
    Integer from = item.evidenceFrom();
    if (from != null && (from < 0 || from > 4)) {
      fields.fault("evidenceFrom", "Harus skor 0 sampai 4.");
    }
    if (from != null && item.evidence().stream().noneMatch(Evidence::isFile)) {
      fields.fault("evidenceFrom", "Hanya untuk butir dengan bukti DOC, FOTO atau VIDEO.");
    }
  }

  private static void checkSteps(
      Fields fields, Scale scale, List<String> steps, List<Integer> critical) {
    if (scale == Scale.OBS && steps.isEmpty()) {
      fields.fault("steps", "Skala OBS memerlukan daftar langkah.");
    }
    if (scale != Scale.OBS && !steps.isEmpty()) {
      fields.fault("steps", "Daftar langkah hanya untuk skala OBS.");
    }
    Set<Integer> seen = new HashSet<>();
    for (int step : critical) {
      if (step < 1 || step > steps.size()) {
        fields.fault(
            "critical",
            "Langkah kritis %d tidak ada; langkahnya %d.".formatted(step, steps.size()));
      } else if (!seen.add(step)) {
        fields.fault("critical", "Langkah kritis %d disebut dua kali.".formatted(step));
      }
    }
  }

  private static int decimals(Fields fields, Scale scale) {
    int decimals = fields.integer("decimals").orElse(0);
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      fields.fault("decimals", "Harus 0 sampai %d.".formatted(MOST_DECIMALS));
    } else if (decimals > 0 && !scale.takesNumbers()) {
      fields.fault("decimals", "Hanya untuk skala N4, P4 dan PCT.");
    }
    return decimals;
  }

  private List<String> codes(
      Fields fields, String name, Predicate<String> isKnown, String otherwise) {
    Set<String> seen = new HashSet<>();
    return fields.list(
        name,
        50,
        (tree, path) -> {
          String code = tree instanceof Tree.Leaf leaf ? leaf.text() : "";
          if (!isKnown.test(code)) {
            faults.add(tree.line(), path, otherwise);
          } else if (!seen.add(code)) {
            faults.add(tree.line(), path, "Kode ini sudah disebut.");
          }
          return code;
        });
  }

  static BigDecimal largest(Scale scale, boolean mayExceed) {
    return scale == Scale.P4 && !mayExceed ? new BigDecimal(100) : new BigDecimal(999_999_999);
  }
}
