package id.teladan.pelatihan;

import static java.util.Objects.requireNonNullElse;

import id.teladan.platform.FieldError;
import id.teladan.platform.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into the fields of a form. */
final class Typed {

  private Typed() {}

  /** What a text says, or null where it is empty or says nothing of that kind. */
  static <T> @Nullable T read(String text, Function<String, T> reader) {
    try {
      return text.isBlank() ? null : reader.apply(text.strip());
    } catch (DateTimeException | NumberFormatException | ProblemException unreadable) {
      return null;
    }
  }

  static void check(
      List<FieldError> wrong,
      String field,
      String text,
      Function<String, ?> reader,
      String message) {
    if (!text.isBlank() && read(text, reader) == null) {
      wrong.add(new FieldError(field, message));
    }
  }

  static String one(MultivaluedMap<String, String> fields, String name) {
    return requireNonNullElse(fields.getFirst(name), "");
  }

  static List<String> all(MultivaluedMap<String, String> fields, String name) {
    List<String> values = fields.get(name);
    return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
  }

  /** The value of this field in one row of several. */
  static String at(MultivaluedMap<String, String> fields, String name, int row) {
    List<String> values = all(fields, name);
    return row < values.size() ? values.get(row) : "";
  }
}
