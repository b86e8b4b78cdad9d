package id.teladan.result;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code ?decision=}. */
final class DecisionNumber {

  private static final int MOST_DIGITS = 4;

  private DecisionNumber() {}

  static Optional<Integer> parse(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    if (text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Nomor penetapan tidak benar.",
          List.of(new FieldError("decision", "harus bilangan bulat mulai 1")));
    }
    return Optional.of(Integer.valueOf(text));
  }
}
