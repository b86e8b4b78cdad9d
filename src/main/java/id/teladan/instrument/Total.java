package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;

/**
 * The result of a whole instrument with every step that led to it.
 *
 * @param sum the points of the sections that applied, added up
 * @param weightApplied the weight of those sections, 100 when none fell out
 * @param points the sum rescaled to 100
 */
public record Total(
    List<SectionTotal> sections, BigFraction sum, BigDecimal weightApplied, BigFraction points) {

  public Total {
    sections = List.copyOf(sections);
  }

  public Stream<ItemTotal> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  public Optional<SectionTotal> findSection(String code) {
    return sections.stream().filter(section -> section.code().equals(code)).findFirst();
  }

  /** The codes of the items nobody has answered. */
  public List<String> open() {
    return items()
        .filter(item -> item.state() == ItemTotal.State.OPEN)
        .map(ItemTotal::code)
        .toList();
  }
}
