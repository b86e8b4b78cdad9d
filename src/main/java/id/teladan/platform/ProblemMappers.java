package id.teladan.platform;

import io.dropwizard.jersey.setup.JerseyEnvironment;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** The one shape of all failures. Dropwizard's own mappers are switched off in their favor. */
public final class ProblemMappers {

  private ProblemMappers() {}

  public static void register(JerseyEnvironment jersey) {
    jersey.register(EveryFailure.class);
    jersey.register(WrongFields.class);
  }

  /** Takes whatever no other mapper takes. */
  public static final class EveryFailure extends Answering<Throwable> {

    @Inject
    public EveryFailure(Provider<ContainerRequestContext> request) {
      super(request);
    }
  }

  /** Comes before the mapper that Jersey's own validation brings along. */
  public static final class WrongFields extends Answering<ConstraintViolationException> {

    @Inject
    public WrongFields(Provider<ContainerRequestContext> request) {
      super(request);
    }
  }

  /** Asks {@link ProblemReading} what an exception means, and answers it. */
  abstract static class Answering<T extends Throwable> implements ExceptionMapper<T> {

    private final Provider<ContainerRequestContext> request;

    Answering(Provider<ContainerRequestContext> request) {
      this.request = request;
    }

    @Override
    public Response toResponse(T failure) {
      boolean reusable = Remainder.readFrom(request.get());
      ProblemReading.Reading reading = ProblemReading.of(failure);
      Response.ResponseBuilder answer = ProblemAnswer.to(request.get(), reading.problem());
      reading.headers().forEach(answer::header);
      if (!reusable) {
        answer.header("Connection", "close");
      }
      return answer.build();
    }
  }
}
