package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * What one section brought, step by step: the points earned by its items, rescaled from the weight
 * that applied to its full weight, and capped where a cap held.
 *
 * @param weightApplied the weight of the items that are not "not applicable"
 * @param rescaled the earned points × weight / weightApplied
 * @param cap the cap that held, whether or not there was anything to take away
 * @param points empty when nothing in the section applied
 */
public record SectionTotal(
    String code,
    BigDecimal weight,
    List<ItemTotal> items,
    BigFraction earned,
    BigDecimal weightApplied,
    BigFraction rescaled,
    Optional<Cap> cap,
    Optional<BigFraction> points) {

  public SectionTotal {
    items = List.copyOf(items);
  }

  public boolean isRescaled() {
    return weightApplied.signum() > 0 && weightApplied.compareTo(weight) != 0;
  }
}
