package id.teladan.evidence;

import id.teladan.competition.CompetitionId;
import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** Until when the bytes of a competition's evidence are kept. */
@Path("/api/v1/competitions/{id}/evidence-retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RetentionApi {

  private final RetentionService retention;

  RetentionApi(RetentionService retention) {
    this.retention = retention;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public RetentionService.Retention get(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    return retention.get(actor, id);
  }

  @PUT
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public RetentionService.Retention change(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @NotNull @Valid RetentionBody body) {
    return retention.keepUntil(actor, id, body.keepUntil());
  }

  /** The last day; it may not lie before the end of the competition. */
  record RetentionBody(@NotNull(message = "wajib diisi") LocalDate keepUntil) {}
}
