package id.teladan.instrument;

import java.util.List;

/** An item with what surrounds it: its section, and the limits that hang on its score. */
record PlacedItem(Item item, String section, List<Cap> caps) {

  static PlacedItem of(Instrument instrument, Section section, Item item) {
    return new PlacedItem(
        item,
        section.code(),
        instrument.caps().stream().filter(cap -> cap.item().equals(item.code())).toList());
  }
}
