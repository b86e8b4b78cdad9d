package id.teladan.attendance;

import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/**
 * The table at the door: a hand scanner types the text of a ticket into the page and presses Enter.
 * The page comes back saying who it was, ready for the next.
 */
@Path("/daftar-hadir/{id}/pindai")
@Produces(MediaType.TEXT_HTML)
public final class ScanPages {

  private final CheckInService service;

  ScanPages(CheckInService service) {
    this.service = service;
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response scan(
      @Auth Actor actor,
      @PathParam("id") SessionId id,
      @FormParam("ticket") @DefaultValue("") String ticket) {
    UriBuilder back = UriBuilder.fromPath("/daftar-hadir/" + id);
    if (ticket.isBlank()) {
      return Response.seeOther(back.build()).build();
    }
    Receipt receipt = service.scan(actor, id, ticket.strip());
    String reason = receipt.reason();
    back =
        reason == null
            ? back.queryParam("dicatat", receipt.checkInId())
            : back.queryParam("ditolak", reason);
    return Response.seeOther(back.build()).build();
  }
}
