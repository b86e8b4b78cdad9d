package id.teladan.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names are kept, and when two of them are the same. */
public final class Names {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Names() {}

  /** As typed, without spaces around it and with single ones within. */
  public static String clean(String name) {
    return SPACES.matcher(name).replaceAll(" ").strip();
  }

  /** The same, and null where nothing is left. */
  public static @Nullable String cleanOrNull(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String clean = clean(text);
    return clean.isEmpty() ? null : clean;
  }

  /** The same, and the empty text where nothing came: what must be filled is checked elsewhere. */
  public static String cleanOrEmpty(@Nullable String text) {
    return text == null ? "" : clean(text);
  }

  /** What is compared: two names are the same when they differ in case, accents or spaces only. */
  public static String key(String name) {
    String apart = Normalizer.normalize(clean(name), Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
