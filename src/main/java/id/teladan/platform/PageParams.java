package id.teladan.platform;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a list is asked for: {@code ?limit=} (50; 1 to 500) and {@code ?after=} a cursor. */
public final class PageParams {

  private static final int MOST = 500;

  private final int limit;
  private final @Nullable Cursor after;

  public PageParams(
      @QueryParam("limit") @DefaultValue("50") String limit,
      @QueryParam("after") @Nullable String after) {
    this.limit = checkedLimit(limit);
    this.after = after == null || after.isEmpty() ? null : Cursor.decode(after);
  }

  public int limit() {
    return limit;
  }

  /** What a query asks for: one row more than the page, to know whether there is a next one. */
  public int limitPlusOne() {
    return limit + 1;
  }

  public Optional<Cursor> after() {
    return Optional.ofNullable(after);
  }

  /** The value of the cursor at a place, or null on the first page. */
  public @Nullable String afterValue(int index) {
    return after == null ? null : after.value(index);
  }

  /** The key in the cursor at a place, or null on the first page. */
  public @Nullable UUID afterId(int index) {
    if (after == null) {
      return null;
    }
    try {
      return UUID.fromString(after.value(index));
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
    if (rows.size() <= limit) {
      return new Listing<>(rows, null);
    }
    List<T> page = List.copyOf(rows.subList(0, limit));
    return new Listing<>(page, new Cursor(sortKey.apply(page.get(limit - 1))).encode());
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
