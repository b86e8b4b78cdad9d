package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.List;

/** A group of items that share a weight. */
public record Section(String code, String title, BigDecimal weight, List<Item> items) {

  public Section {
    items = List.copyOf(items);
  }
}
