package id.teladan.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a page of a list ended: the values it was sorted by. Opaque to callers, and only a
 * position: what a caller may see is decided anew by each query. A short check before the values
 * tells a cursor that was cut or changed on its way, so that no page is left out in silence.
 */
public record Cursor(List<String> values) {

  private static final String SEPARATOR = "\u001f";
  private static final int CHECK_LENGTH = 8;

  public Cursor {
    values = List.copyOf(values);
  }

  /** The value at a place, or the empty text where the cursor is shorter. */
  public String value(int index) {
    return index < values.size() ? values.get(index) : "";
  }

  public String encode() {
    String joined = String.join(SEPARATOR, values);
    String checked = Hashes.sha256(joined).substring(0, CHECK_LENGTH) + joined;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(checked.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws ProblemException 422 when the text was not made by it
   */
  public static Cursor decode(String text) {
    try {
      String checked = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      if (checked.length() >= CHECK_LENGTH) {
        String joined = checked.substring(CHECK_LENGTH);
        Cursor cursor = new Cursor(List.of(joined.split(SEPARATOR, -1)));
        if (cursor.encode().equals(text)) {
          return cursor;
        }
      }
    } catch (IllegalArgumentException notBase64) {
      // falls through to the same answer as any other broken cursor
    }
    throw broken();
  }

  static ProblemException broken() {
    return CommonProblem.INVALID_FIELDS.because(
        "Penanda halaman rusak.", List.of(new FieldError("after", "bukan penanda yang benar")));
  }
}
