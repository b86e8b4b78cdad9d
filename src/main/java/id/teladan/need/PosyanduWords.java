package id.teladan.need;

import java.util.Locale;

/**
 * How a Posyandu is called in a sentence, whether or not its register name begins with the word.
 */
final class PosyanduWords {

  private static final String WORD = "Posyandu ";

  private PosyanduWords() {}

  static String called(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith(WORD.toLowerCase(Locale.ROOT))
        ? name
        : WORD + name;
  }
}
