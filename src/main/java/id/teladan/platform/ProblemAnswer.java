package id.teladan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Answers a problem in the caller's language: a document under /api, a page elsewhere. */
final class ProblemAnswer {

  private ProblemAnswer() {}

  static Response.ResponseBuilder to(ContainerRequestContext request, Problem problem) {
    Response.ResponseBuilder answer = Response.status(problem.status());
    if (Addresses.isApi(request.getUriInfo())) {
      return answer.type("application/problem+json").entity(problem);
    }
    boolean htmx = request.getHeaderString("HX-Request") != null;
    String template = htmx ? "_problem.mustache" : "problem.mustache";
    return answer
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(new ProblemView(template, actor(request), problem));
  }

  private static @Nullable Actor actor(ContainerRequestContext request) {
    return request.getSecurityContext() != null
            && request.getSecurityContext().getUserPrincipal() instanceof Actor actor
        ? actor
        : null;
  }
}
