package id.teladan.tablet;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The app's own addresses. What they answer is the same for everybody and names nobody. */
@Path("/tablet")
@Produces(MediaType.TEXT_HTML)
public final class TabletPages {

  private final Release release;

  TabletPages(Release release) {
    this.release = release;
  }

  /** The page; a service worker reaches only what lies below the slash. */
  @GET
  @PermitAll
  public Response shell(@Context UriInfo address) {
    return address.getPath().endsWith("/")
        ? answer(release.shell(), "text/html;charset=utf-8")
        : Response.seeOther(URI.create(Release.SHELL)).build();
  }

  @GET
  @Path("sw.js")
  @Produces("text/javascript")
  @PermitAll
  public Response worker() {
    return answer(release.worker(), "text/javascript;charset=utf-8");
  }

  @GET
  @Path("manifest.webmanifest")
  @Produces("application/manifest+json")
  @PermitAll
  public Response manifest() {
    return answer(release.manifest(), "application/manifest+json");
  }

  /** May be kept, but is asked for each time: a new release is seen at the next opening. */
  private static Response answer(AppFile file, String type) {
    return Response.ok(file.content(), type)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .tag(new EntityTag(file.digest()))
        .build();
  }
}
