package id.teladan.platform;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Strong entity tags made from a row's revision number (RFC 9110, 13.1.1). */
public final class ETags {

  private ETags() {}

  public static String of(int revision) {
    return "\"" + revision + "\"";
  }

  /** Whether a header with tags, or a star, names this one. */
  static boolean names(String tags, String tag) {
    return Arrays.stream(tags.split(",", -1))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || asMade(one).equals(tag));
  }

  /**
   * A tag as we made it. Compressing an answer renames it ({@code "3--gzip"}), and proxies that do
   * so make it weak; whoever read that answer has read this revision all the same.
   */
  private static String asMade(String tag) {
    return tag.replaceFirst("^W/", "").replaceFirst("--(gzip|br|deflate)\"$", "\"");
  }

  /**
   * Whether a request to replace something asks for nothing new. A repeated creation needs no
   * If-Match; a change does, and whoever names a revision must name the present one.
   *
   * @throws ProblemException 428 or 412, as {@link #check}
   */
  public static boolean isSettled(@Nullable String ifMatch, int revision, boolean same) {
    if (same && (ifMatch == null || ifMatch.isBlank())) {
      return true;
    }
    check(ifMatch, revision);
    return same;
  }

  /**
   * Lets a change pass only when it was made from this revision.
   *
   * @throws ProblemException 428 without If-Match, 412 when it names another revision
   */
  public static void check(@Nullable String ifMatch, int revision) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw CommonProblem.PRECONDITION_REQUIRED.because(
          "Perubahan perlu If-Match dengan ETag yang terakhir dibaca.");
    }
    if (names(ifMatch, of(revision))) {
      return;
    }
    throw CommonProblem.STALE.because("Baca ulang datanya, lalu ulangi perubahan.");
  }
}
