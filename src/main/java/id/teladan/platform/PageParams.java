package id.teladan.platform;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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

  /** The first page of the usual length. */
  public static final PageParams FIRST = new PageParams("50", null);

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
    return read(index, UUID::fromString);
  }

  /** The whole number in the cursor at a place, or null on the first page. */
  public @Nullable Integer afterNumber(int index) {
    return read(index, Integer::valueOf);
  }

  /** The day in the cursor at a place, or null on the first page. */
  public @Nullable LocalDate afterDay(int index) {
    return read(index, LocalDate::parse);
  }

  /** The instant in the cursor at a place, or null on the first page. */
  public @Nullable Instant afterTime(int index) {
    return read(index, Instant::parse);
  }

  /** What cannot be read was made by another list. */
  private <T> @Nullable T read(int index, Function<String, T> type) {
    String value = afterValue(index);
    try {
      return value == null ? null : type.apply(value);
    } catch (IllegalArgumentException | DateTimeException madeByAnother) {
      throw Cursor.broken();
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

  /**
   * One page of a list that is short by nature and was read whole. Where the row that the cursor
   * names has gone meanwhile, the page begins where it stood.
   *
   * @param key what tells a row from all others
   */
  public <T> Listing<T> cut(List<T> all, Function<T, String> key) {
    int from = Math.min(all.size(), after().map(cursor -> placeAfter(cursor, all, key)).orElse(0));
    int to = Math.min(all.size(), from + limit());
    String next =
        to == all.size()
            ? null
            : new Cursor(List.of(key.apply(all.get(to - 1)), String.valueOf(to))).encode();
    return new Listing<>(List.copyOf(all.subList(from, to)), next);
  }

  private static <T> int placeAfter(Cursor cursor, List<T> all, Function<T, String> key) {
    for (int i = 0; i < all.size(); i++) {
      if (key.apply(all.get(i)).equals(cursor.value(0))) {
        return i + 1;
      }
    }
    try {
      return Math.max(0, Integer.parseInt(cursor.value(1)) - 1);
    } catch (NumberFormatException ofAnotherList) {
      throw Cursor.broken();
    }
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
