package id.teladan.device;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where the committee sees what is still on the tablets. */
@Path("/lomba/{id}/tablet")
@Produces(MediaType.TEXT_HTML)
public final class DevicePages {

  private final CompetitionService competitions;
  private final DeviceService service;

  DevicePages(CompetitionService competitions, DeviceService service) {
    this.competitions = competitions;
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public DeviceListView list(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    return new DeviceListView(actor, competitions.get(actor, id), service.list(actor, id));
  }
}
