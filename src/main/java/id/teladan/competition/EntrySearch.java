package id.teladan.competition;

import id.teladan.platform.Cursor;
import id.teladan.platform.PageParams;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What the page of entries was asked for: who takes part, and who else could. */
public final class EntrySearch {

  private final String entered;
  private final String candidate;

  public EntrySearch(
      @QueryParam("cari") @DefaultValue("") String entered,
      @QueryParam("q") @DefaultValue("") String candidate) {
    this.entered = entered.strip();
    this.candidate = candidate.strip();
  }

  /** What is looked for among those who take part. */
  String entered() {
    return entered;
  }

  /** What is looked for among those who could. */
  String candidate() {
    return candidate;
  }

  /** What leads back here: both searches, and the page where it is a later one. */
  String here(PageParams page) {
    return query(page.after().map(Cursor::encode).orElse(null));
  }

  /** {@code ?cari=…&q=…&after=…} with what there is of it. */
  String query(@Nullable String after) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    add(query, "cari", entered);
    add(query, "q", candidate);
    add(query, "after", after == null ? "" : after);
    return query.toString();
  }

  private static void add(StringJoiner query, String name, String text) {
    if (!text.isEmpty()) {
      query.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
  }
}
