package id.teladan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Who asks for what changed since a revision, and has it, is told so without the thing itself. */
public final class NotModified implements ContainerResponseFilter {

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    String tag = response.getHeaderString(HttpHeaders.ETAG);
    if (request.getMethod().equals("GET") && response.getStatus() == OK && isKnown(known, tag)) {
      response.setStatus(NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  private static boolean isKnown(@Nullable String known, @Nullable String tag) {
    return known != null && tag != null && ETags.names(known, tag);
  }
}
