package id.teladan.jambore;

import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, and refuses it with all of it. */
final class FieldChecks {

  private final List<FieldError> errors = new ArrayList<>();

  FieldChecks that(boolean holds, String field, String message) {
    if (!holds) {
      errors.add(new FieldError(field, message));
    }
    return this;
  }

  FieldChecks text(String field, @Nullable String text) {
    return that(
        text != null && !text.isBlank() && text.strip().length() <= 200,
        field,
        "wajib diisi, paling panjang 200 huruf");
  }

  FieldChecks between(String field, @Nullable Integer number, int least, int most) {
    return that(
        number != null && number >= least && number <= most,
        field,
        "harus %d sampai %d".formatted(least, most));
  }

  void orRefuse() {
    Checks.refuse(errors);
  }
}
