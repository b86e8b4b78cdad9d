package id.teladan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;

/** Says of each page and fragment that it is UTF-8: a fragment has no head that could say so. */
public final class PageCharset implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (MediaType.TEXT_HTML_TYPE.equals(response.getMediaType())) {
      response
          .getHeaders()
          .putSingle(
              HttpHeaders.CONTENT_TYPE,
              MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name()));
    }
  }
}
