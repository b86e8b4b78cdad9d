package id.teladan.platform;

import io.dropwizard.jersey.setup.JerseyEnvironment;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** The one shape of all failures. Dropwizard's own mappers are switched off in their favor. */
public final class ProblemMappers {

  private ProblemMappers() {}

  public static void register(JerseyEnvironment jersey) {
    jersey.register(EveryFailure.class);
  }

  /** Asks {@link ProblemReading} what an exception means, and answers it. */
  public static final class EveryFailure implements ExceptionMapper<Throwable> {

    private final Provider<ContainerRequestContext> request;

    @Inject
    public EveryFailure(Provider<ContainerRequestContext> request) {
      this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
      ProblemReading.Reading reading = ProblemReading.of(failure);
      Response.ResponseBuilder answer = ProblemAnswer.to(request.get(), reading.problem());
      reading.headers().forEach(answer::header);
      return answer.build();
    }
  }
}
