package id.teladan.pelatihan;

import id.teladan.platform.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checks that several requests share; each answers what is wrong, or nothing. */
final class Fields {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  private Fields() {}

  static Stream<FieldError> check(boolean holds, String field, String message) {
    return holds ? Stream.of() : Stream.of(new FieldError(field, message));
  }

  static Stream<FieldError> text(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return Stream.of(new FieldError(field, "wajib diisi"));
    }
    return optionalText(field, text, longest);
  }

  static Stream<FieldError> optionalText(String field, @Nullable String text, int longest) {
    return check(
        text == null || text.strip().length() <= longest,
        field,
        "paling panjang %d huruf".formatted(longest));
  }

  static Stream<FieldError> date(String field, @Nullable LocalDate date) {
    if (date == null) {
      return Stream.of(new FieldError(field, "wajib diisi"));
    }
    return check(date.isAfter(EARLIEST) && date.isBefore(LATEST), field, "tahun 2000 sampai 2099");
  }

  static Stream<FieldError> instant(String field, @Nullable Instant instant) {
    return date(field, instant == null ? null : clamped(instant));
  }

  /** Java's instants reach further than its dates in a zone. */
  private static LocalDate clamped(Instant instant) {
    long days = Math.floorDiv(instant.getEpochSecond(), 86_400L);
    return LocalDate.ofEpochDay(Math.max(-1_000_000, Math.min(1_000_000, days)));
  }
}
