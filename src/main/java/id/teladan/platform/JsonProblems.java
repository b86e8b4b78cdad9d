package id.teladan.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.stream.Collectors;

/** JSON that does not parse is 400; JSON that parses and says something wrong is 422. */
final class JsonProblems {

  private static final String WRONG = "nilainya tidak benar";

  private JsonProblems() {}

  static ProblemException of(JsonProcessingException exception) {
    if (exception instanceof PropertyBindingException unknown) {
      return wrong(unknown, "isian ini tidak dikenal");
    }
    if (exception instanceof InvalidNullException empty) {
      return wrong(empty, "tidak boleh null; isi nilainya, atau hilangkan isian ini");
    }
    if (exception instanceof PlainTextReader.UnseenSign unseen) {
      return wrong(unseen, unseen.getOriginalMessage());
    }
    if (exception instanceof ValueInstantiationException
        || exception.getCause() instanceof InputCoercionException
        || isMismatch(exception)) {
      return wrong((JsonMappingException) exception, expected(exception));
    }
    String where =
        exception.getLocation() == null
            ? ""
            : " (baris %d, kolom %d)"
                .formatted(
                    exception.getLocation().getLineNr(), exception.getLocation().getColumnNr());
    return CommonProblem.UNREADABLE_JSON.because("JSON tidak dapat diurai" + where + ".");
  }

  /** An empty body or a cut document is a mismatch too, but at no field. */
  private static boolean isMismatch(JsonProcessingException exception) {
    return exception instanceof MismatchedInputException mismatch
        && !(mismatch.getPath().isEmpty()
            && String.valueOf(mismatch.getOriginalMessage()).startsWith("No content"));
  }

  private static String expected(JsonProcessingException exception) {
    return exception instanceof MismatchedInputException mismatch
        ? ExpectedForm.of(mismatch.getTargetType()).orElse(WRONG)
        : WRONG;
  }

  private static ProblemException wrong(JsonMappingException exception, String message) {
    return Checks.wrong(path(exception), message);
  }

  private static String path(JsonMappingException exception) {
    return exception.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
