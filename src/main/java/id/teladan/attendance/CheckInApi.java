package id.teladan.attendance;

import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Where gates and tablets hand in who they saw. */
@Path("/api/v1/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CheckInApi {

  private final CheckInService service;

  CheckInApi(CheckInService service) {
    this.service = service;
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Receipts take(@Auth Actor actor, @NotNull @Valid Batch batch) {
    return new Receipts(service.take(actor, batch.checkIns()));
  }

  /** What one request brings. */
  public record Batch(@NotNull List<SentCheckIn> checkIns) {}

  /** What became of each, in the same order. */
  public record Receipts(List<Receipt> receipts) {}
}
