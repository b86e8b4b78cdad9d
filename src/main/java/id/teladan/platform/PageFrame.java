package id.teladan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Tells each page its own address, and what the command before it did ({@code ?pesan=}). */
public final class PageFrame implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof PageView page) {
      String notice = request.getUriInfo().getQueryParameters().getFirst("pesan");
      page.frame("/" + request.getUriInfo().getPath(), Notice.text(notice));
    }
  }
}
