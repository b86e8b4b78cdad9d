package id.teladan.platform;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the constraints on a request record, wherever it came from: a page, the API or a file. */
public final class Checks {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private Checks() {}

  /** What is wrong with the fields; empty when nothing is. */
  public static List<FieldError> of(Object request) {
    return VALIDATOR.validate(request).stream()
        .map(fault -> new FieldError(fault.getPropertyPath().toString(), fault.getMessage()))
        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
        .toList();
  }

  /** A body may repeat the id of its address, but not name another. */
  public static void sameId(Id address, @Nullable UUID body) {
    if (body != null && !body.equals(address.value())) {
      throw wrong("id", "berbeda dari id di alamat");
    }
  }

  /** Refuses a request that has errors. */
  public static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw wrong(errors);
    }
  }

  /** The refusal of a request for one of its fields. */
  public static ProblemException wrong(String field, String message) {
    return wrong(List.of(new FieldError(field, message)));
  }

  /** The refusal of a request for all these fields. */
  static ProblemException wrong(List<FieldError> errors) {
    return CommonProblem.INVALID_FIELDS.because("Perbaiki isian yang disebut.", errors);
  }
}
