package id.teladan.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failure as a person sees it: a whole page, or for htmx the content of the message area. */
final class ProblemView extends PageView {

  final int status;
  final String heading;
  final String detail;
  final List<FieldError> errors;

  ProblemView(String template, @Nullable Actor actor, Problem problem) {
    super(template, actor, problem.title());
    this.status = problem.status();
    this.heading = problem.title();
    this.detail = problem.detail() == null ? "" : problem.detail();
    this.errors = problem.errors();
  }
}
