package id.teladan.account;

import java.util.regex.Pattern;

/** Where to go after signing in: a page of this portal, never another site. */
final class LocalPath {

  /** Browsers read {@code //host} and {@code /\host} as another site. */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\x00-\\x20\\\\]{0,2000}");

  private LocalPath() {}

  static String orHome(String next) {
    boolean local = LOCAL.matcher(next).matches() && !next.startsWith("/masuk");
    return local ? next : "/";
  }
}
