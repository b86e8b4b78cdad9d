package id.teladan.device;

import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Tablets register with their key, and say now and then how much they hold. */
@Path("/api/v1/devices/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DeviceApi {

  private final DeviceService service;

  DeviceApi(DeviceService service) {
    this.service = service;
  }

  /** The same key again is no failure; another key is 409 {@code id-taken}. */
  @PUT
  @RolesAllowed(Roles.ASSESSOR)
  public Response register(
      @Auth Actor actor, @PathParam("id") DeviceId id, @NotNull @Valid DeviceKeyJson body) {
    return service
        .register(actor, id, body.publicKey())
        .response("/api/v1/devices/" + id, new DeviceJson(id))
        .build();
  }

  @PUT
  @Path("/report")
  @RolesAllowed(Roles.ASSESSOR)
  public void report(
      @Auth Actor actor, @PathParam("id") DeviceId id, @NotNull @Valid DeviceReport report) {
    service.report(actor, id, report);
  }

  record DeviceKeyJson(@NotNull(message = "wajib diisi") @Valid DeviceKey publicKey) {}

  record DeviceJson(DeviceId id) {}
}
