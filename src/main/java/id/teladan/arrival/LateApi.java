package id.teladan.arrival;

import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import id.teladan.visit.SheetId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of what came too late to change a sheet. */
@Path("/api/v1/sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
public final class LateApi {

  private final LateService service;

  LateApi(LateService service) {
    this.service = service;
  }

  /** Admits late operations into their sheet, or declines them; without ids all that wait. */
  @POST
  @Path("/{id}/late-operations/decision")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Decided decide(
      @Auth Actor actor, @PathParam("id") SheetId id, @NotNull @Valid LateDecision decision) {
    return new Decided(service.decide(actor, id, decision).stream().map(LateJson::of).toList());
  }

  @POST
  @Path("/{id}/late-submissions/decision")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public LateJson.SubmissionJson decideSubmission(
      @Auth Actor actor, @PathParam("id") SheetId id, @NotNull @Valid SubmissionDecision wanted) {
    return LateJson.SubmissionJson.of(
        service.decideSubmission(actor, id, wanted.stateHash(), wanted.outcome(), wanted.reason()));
  }

  record Decided(List<LateJson> items) {}

  /** Which of the submissions of a sheet, and what becomes of it. */
  record SubmissionDecision(
      @NotBlank(message = "wajib diisi") String stateHash,
      @NotNull(message = "wajib diisi") LateStatus outcome,
      @Nullable String reason) {}
}
