package id.teladan.platform;

import org.jspecify.annotations.Nullable;

/** A filter in an address that takes one of a few names. */
public final class QueryChoice {

  private QueryChoice() {}

  /**
   * The choice of this name, or null where the address makes none.
   *
   * @throws ProblemException 422 for a name that is none of them
   */
  public static <E extends Enum<E>> @Nullable E read(
      String name, @Nullable String text, Class<E> type) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException unknown) {
      throw Checks.wrong(name, "tidak dikenal");
    }
  }
}
