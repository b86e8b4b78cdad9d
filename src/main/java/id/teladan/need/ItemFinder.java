package id.teladan.need;

import id.teladan.instrument.Item;
import java.util.Optional;

/** Finds an item in a version of an instrument. */
@FunctionalInterface
interface ItemFinder {
  Optional<Item> find(String instrument, int version, String item);
}
