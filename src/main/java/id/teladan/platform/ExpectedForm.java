package id.teladan.platform;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In what form a program is to send a value, in words. */
final class ExpectedForm {

  private static final String WHOLE = "harus bilangan bulat";
  private static final String TRUTH = "harus true atau false";

  private static final Map<Class<?>, String> WORDS =
      Map.ofEntries(
          Map.entry(LocalDate.class, "harus tanggal seperti 2026-08-14"),
          Map.entry(Instant.class, "harus waktu UTC seperti 2026-08-14T02:30:00Z"),
          Map.entry(UUID.class, "harus UUID seperti 01984f3a-7c00-7a3b-8b1e-0c5d2f6a9e11"),
          Map.entry(String.class, "harus berupa teks"),
          Map.entry(BigDecimal.class, "harus berupa angka"),
          Map.entry(Integer.class, WHOLE),
          Map.entry(int.class, WHOLE),
          Map.entry(Long.class, WHOLE),
          Map.entry(long.class, WHOLE),
          Map.entry(Boolean.class, TRUTH),
          Map.entry(boolean.class, TRUTH));

  private ExpectedForm() {}

  /** Empty for what has no form that can be said in a few words. */
  static Optional<String> of(@Nullable Class<?> type) {
    if (type == null) {
      return Optional.empty();
    }
    if (type.isEnum()) {
      return Optional.of(
          "harus salah satu dari "
              + Arrays.stream(type.getEnumConstants())
                  .map(Object::toString)
                  .collect(Collectors.joining(", ")));
    }
    if (Id.class.isAssignableFrom(type)) {
      return of(UUID.class);
    }
    if (Collection.class.isAssignableFrom(type)) {
      return Optional.of("harus berupa daftar");
    }
    return Optional.ofNullable(WORDS.get(type))
        .or(() -> type.isRecord() ? Optional.of("harus berupa objek") : Optional.empty());
  }
}
