package id.teladan.result;

import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import id.teladan.visit.SheetId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * A judge stands by an answer. Lies under the sheets, because it is one's own sheet it is about.
 */
@Path("/api/v1/sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConfirmationApi {

  private final ModerationService service;

  ConfirmationApi(ModerationService service) {
    this.service = service;
  }

  @POST
  @Path("/{id}/confirmations")
  @RolesAllowed(Roles.ASSESSOR)
  public Response confirm(
      @Auth Actor actor, @PathParam("id") SheetId id, @NotNull @Valid NewConfirmation request) {
    Saved<Dispute> saved = service.confirm(actor, id, request);
    return saved
        .response(
            "/api/v1/sheets/" + id,
            new ConfirmationJson(id, request.item(), request.reason(), saved.value().settled()))
        .build();
  }

  /** {@code settled} says whether all judges of the item have confirmed by now. */
  record ConfirmationJson(SheetId sheetId, String item, String reason, boolean settled) {}
}
