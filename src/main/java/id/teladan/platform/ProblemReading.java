package id.teladan.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dropwizard.jersey.validation.JerseyViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an exception means to the caller. */
final class ProblemReading {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemReading.class);

  private ProblemReading() {}

  /** A problem, and headers that belong to it. */
  record Reading(Problem problem, Map<String, Object> headers) {}

  static Reading of(Throwable failure) {
    Optional<ProblemException> problem = problemIn(failure);
    if (problem.isPresent()) {
      return plain(problem.get());
    }
    if (failure instanceof JerseyViolationException violation) {
      return plain(ViolationProblems.of(violation));
    }
    if (failure instanceof JsonProcessingException json) {
      return plain(JsonProblems.of(json));
    }
    if (failure instanceof WebApplicationException web) {
      return ofHttp(web);
    }
    if (BrokenRequest.causes(failure)) {
      return plain(CommonProblem.BAD_REQUEST.because("Permintaan tidak sampai dengan utuh."));
    }
    if (DatabaseOutage.causes(failure)) {
      LOG.warn("The database does not answer: {}", failure.getMessage());
      return plain(
          CommonProblem.UNAVAILABLE
              .because("Basis data sedang tidak menjawab. Ulangi sebentar lagi.")
              .with("retryAfter", 5));
    }
    if (failure instanceof StatementException sql) {
      return ConstraintProblems.of(sql).map(ProblemReading::plain).orElseGet(() -> bug(sql));
    }
    return bug(failure);
  }

  /** A reader's failure may come wrapped: in Jersey's, or in Jackson's. */
  private static Optional<ProblemException> problemIn(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof ProblemException problem) {
        return Optional.of(problem);
      }
    }
    return Optional.empty();
  }

  private static Reading plain(ProblemException exception) {
    Map<String, Object> headers = new HashMap<>();
    Object retryAfter = exception.problem().more().get("retryAfter");
    if (retryAfter != null) {
      headers.put(HttpHeaders.RETRY_AFTER, retryAfter);
    }
    if (exception.problem().status() == 401) {
      headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return new Reading(exception.problem(), headers);
  }

  private static Reading ofHttp(WebApplicationException web) {
    if (web.getCause() instanceof JsonProcessingException json) {
      return plain(JsonProblems.of(json));
    }
    Response response = web.getResponse();
    for (CommonProblem type : CommonProblem.values()) {
      if (type.status() == response.getStatus() && type != CommonProblem.UNREADABLE_JSON) {
        Map<String, Object> headers = new HashMap<>();
        Object allow = response.getHeaders().getFirst(HttpHeaders.ALLOW);
        if (allow != null) {
          headers.put(HttpHeaders.ALLOW, allow);
        }
        return new Reading(type.because("Periksa alamat dan isi permintaan.").problem(), headers);
      }
    }
    return response.getStatus() < 500
        ? plain(CommonProblem.BAD_REQUEST.because("Periksa alamat dan isi permintaan."))
        : bug(web);
  }

  /** The id goes to the person and to the log; the stack trace only to the log. */
  private static Reading bug(Throwable failure) {
    String id = Ids.next().toString();
    LOG.error("Failure {}", id, failure);
    return plain(
        CommonProblem.INTERNAL.because(
            "Tidak ada data yang hilang. Ulangi sebentar lagi; bila tetap gagal, sebutkan nomor "
                + id
                + "."));
  }
}
