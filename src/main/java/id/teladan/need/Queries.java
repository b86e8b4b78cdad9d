package id.teladan.need;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind the question mark: a value, nothing, or an answer that names the field.
 */
final class Queries {

  private Queries() {}

  static <T> @Nullable T id(String name, @Nullable String text, Function<UUID, T> type) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return type.apply(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw wrong(name, "bukan id yang benar");
    }
  }

  static <E extends Enum<E>> @Nullable E name(String name, @Nullable String text, Class<E> type) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException unknown) {
      throw wrong(name, "tidak dikenal");
    }
  }

  static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  static LocalDate cursorDate(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      throw wrong("after", "bukan penanda yang benar");
    }
  }

  static ProblemException wrong(String field, String message) {
    return CommonProblem.INVALID_FIELDS.because(
        "Perbaiki isian yang disebut.", List.of(new FieldError(field, message)));
  }
}
