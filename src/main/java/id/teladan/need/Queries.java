package id.teladan.need;

import id.teladan.platform.Checks;
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
      throw Checks.wrong(name, "bukan id yang benar");
    }
  }

  static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
