package id.teladan.jambore;

import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The jambore a kader comes to, and the ticket to show at the door. */
@Path("/saya/jambore")
@Produces(MediaType.TEXT_HTML)
public final class OwnJamborePages {

  private final TicketService service;

  OwnJamborePages(TicketService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.KADER)
  public OwnJamboreView list(@Auth Actor actor) {
    return new OwnJamboreView(actor, service.listOwn(actor), service.today());
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.KADER)
  public TicketView ticket(@Auth Actor actor, @PathParam("id") JamboreId id) {
    return new TicketView(actor, service.getOwn(actor, id));
  }
}
