package id.teladan.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** A failure the caller can only report; carries the whole problem document. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.title() + ": " + problem.detail());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  /** The same failure with one more member in its document. */
  public ProblemException with(String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(problem.more());
    more.put(key, value);
    return new ProblemException(
        new Problem(
            problem.type(),
            problem.title(),
            problem.status(),
            problem.detail(),
            problem.errors(),
            more));
  }
}
