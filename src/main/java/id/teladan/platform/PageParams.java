package id.teladan.platform;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a list is asked for: {@code ?limit=} (50; 1 to 500) and {@code ?after=} a cursor. They are
 * read when they are asked for: what a constructor throws, Jersey logs with its stack trace.
 */
public final class PageParams {

  private static final int MOST = 500;

  private final String limit;
  private final @Nullable String after;

  public PageParams(
      @QueryParam("limit") @DefaultValue("50") String limit,
      @QueryParam("after") @Nullable String after) {
    this.limit = limit;
    this.after = after;
  }

  /**
   * The number of rows of a page.
   *
   * @throws ProblemException 422 for a limit out of range, and for a broken cursor
   */
  public int limit() {
    var unused = after();
    return checkedLimit(limit);
  }

  /** What a query asks for: one row more than the page, to know whether there is a next one. */
  public int limitPlusOne() {
    return limit() + 1;
  }

  public Optional<Cursor> after() {
    return Optional.ofNullable(after).filter(text -> !text.isEmpty()).map(Cursor::decode);
  }

  /** What leads back to this page of a list: {@code ?after=…}, or nothing on the first page. */
  public String here() {
    return after().map(cursor -> "?after=" + cursor.encode()).orElse("");
  }

  /** The value of the cursor at a place, or null on the first page. */
  public @Nullable String afterValue(int index) {
    return after().map(cursor -> cursor.value(index)).orElse(null);
  }

  /** The key in the cursor at a place, or null on the first page. */
  public @Nullable UUID afterId(int index) {
    String value = afterValue(index);
    if (value == null) {
      return null;
    }
    try {
      return UUID.fromString(value);
    } catch (IllegalArgumentException madeByAnother) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Penanda halaman rusak.", List.of(new FieldError("after", "bukan penanda yang benar")));
    }
  }

  /**
   * Cuts the row that only showed that there is a next page.
   *
   * @param rows up to {@link #limitPlusOne} rows, in order
   * @param sortKey the values a row was sorted by
   */
  public <T> Listing<T> listing(List<T> rows, Function<T, List<String>> sortKey) {
    int most = limit();
    if (rows.size() <= most) {
      return new Listing<>(rows, null);
    }
    List<T> page = List.copyOf(rows.subList(0, most));
    return new Listing<>(page, new Cursor(sortKey.apply(page.get(most - 1))).encode());
  }

  private static int checkedLimit(String text) {
    try {
      int value = Integer.parseInt(text.strip());
      if (value >= 1 && value <= MOST) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the same answer as a number out of range
    }
    throw CommonProblem.INVALID_FIELDS.because(
        "Batas daftar tidak benar.", List.of(new FieldError("limit", "harus 1 sampai " + MOST)));
  }
}
