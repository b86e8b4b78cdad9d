package id.teladan.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a page of a list ended: the values it was sorted by. Opaque to callers, and only a
 * position: what a caller may see is decided anew by each query.
 */
public record Cursor(List<String> values) {

  private static final String SEPARATOR = "\u001f";

  public Cursor {
    values = List.copyOf(values);
  }

  /** The value at a place, or the empty text where the cursor is shorter. */
  public String value(int index) {
    return index < values.size() ? values.get(index) : "";
  }

  public String encode() {
    byte[] text = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws ProblemException 422 when the text was not made by it
   */
  public static Cursor decode(String text) {
    try {
      String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      Cursor cursor = new Cursor(List.of(joined.split(SEPARATOR, -1)));
      if (cursor.encode().equals(text)) {
        return cursor;
      }
    } catch (IllegalArgumentException notBase64) {
      // falls through to the same answer as any other broken cursor
    }
    throw CommonProblem.INVALID_FIELDS.because(
        "Penanda halaman rusak.", List.of(new FieldError("after", "bukan penanda yang benar")));
  }
}
