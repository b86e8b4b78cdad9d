package id.teladan.report;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.KADER;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.platform.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The first page: for a stranger the door, for everyone else what is next. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class HomePages {

  private final ReportService service;

  HomePages(ReportService service) {
    this.service = service;
  }

  @GET
  @PermitAll
  public Response home(@Context SecurityContext who) {
    if (!(who.getUserPrincipal() instanceof Actor actor)) {
      return Response.ok(new LandingView()).build();
    }
    if (actor.has(ADMIN, COMMITTEE, TRAINER, VIEWER)) {
      return Response.ok(new OverviewView(actor, service.overview(actor), service::courseTitle))
          .build();
    }
    if (!actor.has(ASSESSOR, KADER)) {
      return Response.ok(new NoRoleView(actor)).build();
    }
    return Response.seeOther(URI.create(actor.has(ASSESSOR) ? "/kunjungan" : "/saya")).build();
  }

  /** The form on the first page, for a code that is typed and not scanned. */
  @GET
  @Path("periksa")
  @PermitAll
  public Response verify(@QueryParam("kode") @Nullable String code) {
    if (code == null || code.isBlank()) {
      return Response.seeOther(URI.create("/")).build();
    }
    return Response.seeOther(UriBuilder.fromPath("/v/{code}").build(code.strip())).build();
  }
}
