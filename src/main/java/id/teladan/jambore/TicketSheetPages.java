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

/** The tickets of a contingent on A4, to be cut apart: not every kader brings a phone. */
@Path("/jambore/{id}/kontingen/{contingent}/tiket")
@Produces(MediaType.TEXT_HTML)
public final class TicketSheetPages {

  private final TicketService service;

  TicketSheetPages(TicketService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public TicketSheetView print(
      @Auth Actor actor,
      @PathParam("id") JamboreId id,
      @PathParam("contingent") ContingentId contingent) {
    return new TicketSheetView(actor, service.getSheet(actor, id, contingent));
  }
}
