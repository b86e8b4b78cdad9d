package id.teladan.device;

import id.teladan.competition.CompetitionId;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The tablets of a competition's assessors, the one silent longest first. */
@Path("/api/v1/competitions/{id}/devices")
@Produces(MediaType.APPLICATION_JSON)
public final class CompetitionDevicesApi {

  private final DeviceService service;

  CompetitionDevicesApi(DeviceService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Listing<DeviceStanding> list(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page) {
    return page.cut(service.list(actor, id), device -> device.deviceId() + " " + device.username());
  }
}
