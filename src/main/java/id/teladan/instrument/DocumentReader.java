package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads an instrument from its document and finds everything that is wrong with it at once. Made
 * for one document and then thrown away.
 */
final class DocumentReader {

  /** A document of 250 items is about a quarter of this. */
  static final int LONGEST = 1_000_000;

  /** The deepest place, an anchor's text, is nine levels down. */
  static final int DEEPEST = 20;

  /** What an answer of ours carries besides the document; sent back, it is no fault. */
  private static final String[] DERIVED = {"version", "status", "hash"};

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Faults faults;
  private final ItemReader items;
  private final CodeRegister sections = new CodeRegister();

  private DocumentReader(Faults faults, KnownCodes known) {
    this.faults = faults;
    this.items = new ItemReader(faults, known);
  }

  static DocumentCheck read(String text, Format format, KnownCodes known) {
    Faults faults = new Faults();
    try {
      Tree tree = format == Format.JSON ? JsonTree.read(text) : YamlTree.read(text, faults);
      Instrument instrument = new DocumentReader(faults, known).instrument(tree);
      return faults.isEmpty()
          ? new DocumentCheck.Good(instrument)
          : new DocumentCheck.Faulty(faults.inOrder());
    } catch (UnreadableDocument e) {
      return new DocumentCheck.Unreadable(e.fault());
    }
  }

  private Instrument instrument(Tree tree) {
    Fields fields = Fields.of(tree, "", faults);
    String code = fields.code("code", 40);
    Instrument.Kind kind = fields.required("kind", Instrument.Kind.class);
    String title = fields.text("title", 200);
    List<Section> read = fields.list("sections", 40, this::section);
    if (read.isEmpty()) {
      fields.fault("sections", "Perlu sedikitnya satu bagian.");
    }
    checkSum(fields, "sections", read.stream().map(Section::weight).toList(), HUNDRED);
    Set<String> seen = new HashSet<>();
    List<String> tieBreak = fields.list("tieBreak", 40, (leaf, path) -> tieBreak(leaf, path, seen));
    List<Cap> caps = fields.list("caps", 100, this::cap);
    fields.refuseOthers(DERIVED);
    return new Instrument(code, kind, title, tieBreak, caps, read);
  }

  private Section section(Tree tree, String path) {
    Fields fields = Fields.of(tree, path, faults);
    String code = fields.code("code", 20);
    sections.enter(code, fields);
    String title = fields.text("title", 200);
    BigDecimal weight = weight(fields);
    List<Item> list = fields.list("items", 200, items::read);
    if (list.isEmpty()) {
      fields.fault("items", "Perlu sedikitnya satu butir.");
    }
    checkSum(fields, "items", list.stream().map(Item::weight).toList(), weight);
    fields.refuseOthers();
    return new Section(code, title, weight, list);
  }

  /** A weight; zero, which none can be, where it is at fault. */
  static BigDecimal weight(Fields fields) {
    return fields
        .requiredNumber("weight")
        .filter(weight -> isWeight(fields, weight))
        .orElse(BigDecimal.ZERO);
  }

  private static boolean isWeight(Fields fields, BigDecimal weight) {
    if (weight.signum() > 0 && weight.compareTo(HUNDRED) <= 0 && weight.scale() <= 2) {
      return true;
    }
    fields.fault("weight", "Bobot harus di atas 0, paling besar 100, paling banyak 2 desimal.");
    return false;
  }

  /** Says nothing where one of the weights is itself at fault: the sum means nothing then. */
  private static void checkSum(
      Fields fields, String name, List<BigDecimal> weights, BigDecimal wanted) {
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean known =
        wanted.signum() > 0
            && !weights.isEmpty()
            && weights.stream().allMatch(weight -> weight.signum() > 0);
    if (known && sum.compareTo(wanted) != 0) {
      fields.fault(
          name,
          "Jumlah bobot %s, seharusnya %s.".formatted(sum.toPlainString(), wanted.toPlainString()));
    }
  }

  private String tieBreak(Tree tree, String path, Set<String> seen) {
    String code = tree instanceof Tree.Leaf leaf ? leaf.text() : "";
    checkSection(code, tree.line(), path);
    if (!seen.add(code)) {
      faults.add(tree.line(), path, "Bagian ini sudah disebut.");
    }
    return code;
  }

  private Cap cap(Tree tree, String path) {
    Fields fields = Fields.of(tree, path, faults);
    String item = fields.text("item", 20);
    if (!item.isEmpty() && !items.knows(item)) {
      fields.fault("item", "Tidak ada butir dengan kode itu.");
    }
    String section = fields.text("section", 20);
    if (!section.isEmpty()) {
      checkSection(section, fields.line("section"), fields.path("section"));
    }
    BigDecimal atMost = between(fields, "atMost", new BigDecimal(4));
    BigDecimal share = between(fields, "share", BigDecimal.ONE);
    fields.refuseOthers();
    return new Cap(item, atMost, section, share);
  }

  private void checkSection(String code, int line, String path) {
    if (!sections.has(code)) {
      faults.add(line, path, "Tidak ada bagian dengan kode itu.");
    }
  }

  private static BigDecimal between(Fields fields, String name, BigDecimal most) {
    BigDecimal number = fields.number(name);
    if (number.signum() < 0 || number.compareTo(most) > 0) {
      fields.fault(name, "Harus antara 0 dan %s.".formatted(most));
    }
    return number;
  }
}
