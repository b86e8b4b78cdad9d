package id.teladan.kader;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Asks why somebody needs a NIK, and shows it in the answer to that form and nowhere else: a number
 * in an address would stay in histories and logs.
 */
@Path("/kader/{id}/nik")
@Produces(MediaType.TEXT_HTML)
public final class NikPages {

  private final NikService service;

  NikPages(NikService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public NikView ask(@Auth Actor actor, @PathParam("id") KaderId id) {
    return NikView.asking(actor, service.get(actor, id), "", "");
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response reveal(
      @Auth Actor actor,
      @PathParam("id") KaderId id,
      @FormParam("reason") @DefaultValue("") String reason) {
    Kader kader = service.get(actor, id);
    try {
      return Response.ok(NikView.showing(actor, kader, service.reveal(actor, id, reason))).build();
    } catch (ProblemException e) {
      String wrong =
          e.problem().errors().stream().map(FieldError::message).findFirst().orElseThrow(() -> e);
      return Response.status(422).entity(NikView.asking(actor, kader, reason, wrong)).build();
    }
  }
}
