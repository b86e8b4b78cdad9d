package id.teladan.jambore;

import org.jspecify.annotations.Nullable;

/** Whole numbers as people type them. */
final class Numbers {

  private Numbers() {}

  /** Null for what is no whole number. */
  static @Nullable Integer read(String text) {
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
