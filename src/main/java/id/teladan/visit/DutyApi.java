package id.teladan.visit;

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
import java.util.List;
import java.util.NavigableSet;
import java.util.UUID;

/** Who was on duty at a visit. */
@Path("/api/v1/visits/{id}/duty")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DutyApi {

  private final DutyService service;

  DutyApi(DutyService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public DutyJson get(@Auth Actor actor, @PathParam("id") VisitId id) {
    return DutyJson.of(service.get(actor, id));
  }

  /** Replaces the whole roster. */
  @PUT
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR})
  public DutyJson put(
      @Auth Actor actor, @PathParam("id") VisitId id, @NotNull @Valid NewDuty request) {
    return DutyJson.of(service.replace(actor, id, request));
  }

  /** The kader of the Posyandu with the steps, 1 to 5, at which each of them served. */
  public record DutyJson(VisitId visitId, boolean recorded, List<LineJson> kader) {

    static DutyJson of(DutyRoster roster) {
      return new DutyJson(
          roster.card().visit().id(),
          roster.isRecorded(),
          roster.kader().stream().map(LineJson::of).toList());
    }
  }

  public record LineJson(UUID kaderId, String name, NavigableSet<Integer> steps) {

    static LineJson of(DutyRoster.Line line) {
      return new LineJson(line.kaderId(), line.name(), line.steps());
    }
  }
}
