package id.teladan.pelatihan;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentence that has to be given where something goes another way than planned. */
final class Reasons {

  private static final int LONGEST = 500;

  private Reasons() {}

  static String required(@Nullable String reason) {
    String text = optional(reason);
    if (text == null) {
      throw wrong("wajib diisi");
    }
    return text;
  }

  static @Nullable String optional(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      return null;
    }
    if (reason.strip().length() > LONGEST) {
      throw wrong("paling panjang %d huruf".formatted(LONGEST));
    }
    return reason.strip();
  }

  private static RuntimeException wrong(String message) {
    return CommonProblem.INVALID_FIELDS.because(
        "Sebutkan alasannya.", List.of(new FieldError("reason", message)));
  }
}
