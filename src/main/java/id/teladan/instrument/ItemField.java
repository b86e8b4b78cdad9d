package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of an item an assessor sees, or what moves points.
 *
 * @param title as the document calls it
 * @param content what two items are compared by
 */
record ItemField(String title, Function<PlacedItem, @Nullable Object> content) {

  private static final List<ItemField> ALL =
      List.of(
          new ItemField("section", PlacedItem::section),
          new ItemField("text", it -> it.item().text()),
          new ItemField("guidance", it -> it.item().guidance()),
          new ItemField("weight", it -> plain(it.item().weight())),
          new ItemField("scale", it -> it.item().scale()),
          new ItemField("anchors", it -> unordered(it.item().anchors(), ItemField::anchor)),
          new ItemField("steps", it -> it.item().steps()),
          new ItemField("critical", it -> unordered(it.item().critical(), String::valueOf)),
          new ItemField("notApplicable", it -> it.item().notApplicable()),
          new ItemField("decimals", it -> it.item().decimals()),
          new ItemField("mayExceed", it -> it.item().mayExceed()),
          new ItemField("evidence", it -> unordered(it.item().evidence(), Evidence::name)),
          new ItemField("evidenceFrom", it -> it.item().evidenceFrom()),
          new ItemField("caps", it -> unordered(it.caps(), ItemField::cap)));

  /** The names of those in which the two differ, in the order of the document. */
  static List<String> differing(PlacedItem one, PlacedItem other) {
    return ALL.stream()
        .filter(field -> !Objects.equals(field.content.apply(one), field.content.apply(other)))
        .map(ItemField::title)
        .toList();
  }

  private static String anchor(Anchor anchor) {
    return "%d from %s above %s %s"
        .formatted(anchor.level(), plain(anchor.from()), plain(anchor.above()), anchor.text());
  }

  private static String cap(Cap cap) {
    return "%s %s %s".formatted(plain(cap.atMost()), cap.section(), plain(cap.share()));
  }

  /** 2.50 and 2.5 are one number. */
  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  private static <T> List<String> unordered(Collection<T> all, Function<T, String> text) {
    return all.stream().map(text).sorted().toList();
  }
}
