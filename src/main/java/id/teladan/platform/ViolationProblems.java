package id.teladan.platform;

import io.dropwizard.jersey.validation.JerseyViolationException;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;

/** Says which fields broke which constraint. */
final class ViolationProblems {

  private ViolationProblems() {}

  static ProblemException of(JerseyViolationException exception) {
    List<FieldError> errors =
        exception.getConstraintViolations().stream()
            .map(violation -> new FieldError(field(violation), violation.getMessage()))
            .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
            .toList();
    return Checks.wrong(errors);
  }

  /** The path without the method and its argument, which are ours and mean nothing to callers. */
  private static String field(ConstraintViolation<?> violation) {
    String[] steps = violation.getPropertyPath().toString().split("\\.", 3);
    return steps.length == 3 ? steps[2] : "";
  }
}
