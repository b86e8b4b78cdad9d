package id.teladan.arrival;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.QueryChoice;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What came too late for the sheets of a competition. */
@Path("/api/v1/competitions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
public final class LateListApi {

  private final CompetitionService competitions;
  private final LateService service;

  LateListApi(CompetitionService competitions, LateService service) {
    this.competitions = competitions;
    this.service = service;
  }

  @GET
  @Path("/{id}/late-operations")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Listing<LateJson> listOperations(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("status") @Nullable String status,
      @BeanParam PageParams page) {
    return page.listing(
            service.list(
                actor,
                competitions.get(actor, id),
                QueryChoice.read("status", status, LateStatus.class),
                page),
            HeldOperation::sortKey)
        .map(LateJson::of);
  }

  @GET
  @Path("/{id}/late-submissions")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Listing<LateJson.SubmissionJson> listSubmissions(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("status") @Nullable String status,
      @BeanParam PageParams page) {
    return page.listing(
            service.listSubmissions(
                actor,
                competitions.get(actor, id),
                QueryChoice.read("status", status, LateStatus.class),
                page),
            HeldSubmission::sortKey)
        .map(LateJson.SubmissionJson::of);
  }
}
