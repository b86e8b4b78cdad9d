package id.teladan.platform;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One kind of failure a caller may meet. Each feature declares its own in an enum. */
public interface ProblemType {

  String name();

  int status();

  String title();

  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  default ProblemException because(String detail) {
    return because(detail, List.of());
  }

  default ProblemException because(String detail, List<FieldError> errors) {
    return new ProblemException(
        new Problem(
            URI.create("/problems/" + slug()), title(), status(), detail, errors, Map.of()));
  }
}
