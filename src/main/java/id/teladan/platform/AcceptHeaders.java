package id.teladan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import org.glassfish.jersey.message.internal.HeaderValueException;

/**
 * The portal speaks one language, so it does not ask for another; and a header about it that cannot
 * be read must not keep anybody from a page. One about the form of the answer must be readable.
 */
@PreMatching
public final class AcceptHeaders implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    request.getHeaders().remove(HttpHeaders.ACCEPT_LANGUAGE);
    if (!isReadable(request)) {
      throw CommonProblem.BAD_REQUEST.because("Header Accept tidak dapat dibaca.");
    }
  }

  private static boolean isReadable(ContainerRequestContext request) {
    try {
      return !request.getAcceptableMediaTypes().isEmpty();
    } catch (HeaderValueException malformed) {
      return false;
    }
  }
}
