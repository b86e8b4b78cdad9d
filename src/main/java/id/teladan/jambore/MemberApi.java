package id.teladan.jambore;

import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A member of a jambore and the ticket to check in with; a kader reads the own. */
@Path("/api/v1/jambore/{id}/members/{kaderId}")
@Produces(MediaType.APPLICATION_JSON)
public final class MemberApi {

  private final TicketService service;

  MemberApi(TicketService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public MemberTicketJson get(
      @Auth Actor actor, @PathParam("id") JamboreId id, @PathParam("kaderId") KaderId kaderId) {
    MemberTicket found = service.get(actor, id, kaderId);
    return new MemberTicketJson(
        found.kaderId(),
        found.membership().contingent(),
        found.membership().role(),
        found.ticket());
  }

  /** A member as callers see it. */
  public record MemberTicketJson(
      KaderId kaderId, String contingent, MemberRole role, String ticket) {}
}
