package id.teladan.platform;

import org.jspecify.annotations.Nullable;

/**
 * A yes or no in an address. Left to itself Jersey takes every text but {@code true} for a no, and
 * so would carry out what {@code dryRun=1} only wanted to try.
 */
public final class QueryFlag {

  private QueryFlag() {}

  /**
   * Whether the parameter says yes.
   *
   * @param text null, and so a no, where the address has no such parameter
   * @throws ProblemException 422 for anything but {@code true} and {@code false}
   */
  public static boolean read(String name, @Nullable String text) {
    if (text == null || text.equals("false")) {
      return false;
    }
    if (text.equals("true")) {
      return true;
    }
    throw Checks.wrong(name, "harus true atau false");
  }
}
