package id.teladan.need;

import id.teladan.platform.Actor;
import id.teladan.platform.ETags;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import id.teladan.posyandu.PosyanduId;
import id.teladan.visit.VisitId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Pembinaan over REST. */
@Path("/api/v1/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FollowUpApi {

  private final FollowUpService service;

  FollowUpApi(FollowUpService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Listing<FollowUpJson> list(
      @Auth Actor actor, @BeanParam FollowUpQuery query, @BeanParam PageParams page) {
    LocalDate today = service.today();
    return page.listing(service.list(actor, query.filter(today), page), FollowUpService::sortKey)
        .map(followUp -> FollowUpJson.of(followUp, today));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Response get(@Auth Actor actor, @PathParam("id") FollowUpId id) {
    FollowUp found = service.get(actor, id);
    return Response.ok(FollowUpJson.of(found, service.today()))
        .header("ETag", ETags.of(found.revision()))
        .build();
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER})
  public Response create(@Auth Actor actor, @NotNull @Valid NewFollowUp request) {
    return answer(service.create(actor, request));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER})
  public Response put(
      @Auth Actor actor,
      @PathParam("id") FollowUpId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewFollowUp request) {
    return answer(service.put(actor, id, request, ifMatch));
  }

  private Response answer(Saved<FollowUp> saved) {
    FollowUp followUp = saved.value();
    return saved
        .response("/api/v1/follow-ups/" + followUp.id(), FollowUpJson.of(followUp, service.today()))
        .header("ETag", ETags.of(followUp.revision()))
        .build();
  }

  /** A follow-up as callers see it; {@code overdue} is derived. */
  public record FollowUpJson(
      FollowUpId id,
      PosyanduId posyanduId,
      @Nullable VisitId visitId,
      @Nullable String item,
      String obstacle,
      String solution,
      String action,
      String owner,
      boolean danger,
      LocalDate dueOn,
      @Nullable String resources,
      @Nullable String proof,
      FollowUpStatus status,
      boolean overdue,
      @Nullable String verifiedBy,
      @Nullable Instant verifiedAt) {

    static FollowUpJson of(FollowUp it, LocalDate today) {
      return new FollowUpJson(
          it.id(),
          it.posyanduId(),
          it.visitId(),
          it.item(),
          it.obstacle(),
          it.solution(),
          it.action(),
          it.owner(),
          it.danger(),
          it.dueOn(),
          it.resources(),
          it.proof(),
          it.status(),
          it.isOverdueOn(today),
          it.verifiedBy(),
          it.verifiedAt());
    }
  }
}
