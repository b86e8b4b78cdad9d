package id.teladan.result;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Penalties for programs. */
@Path("/api/v1/competitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PenaltyApi {

  private final PenaltyService service;

  PenaltyApi(PenaltyService service) {
    this.service = service;
  }

  @GET
  @Path("/{id}/entries/{entryId}/penalties")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public Listing<PenaltyJson> list(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("entryId") EntryId entryId,
      @BeanParam PageParams page) {
    return page.cut(service.list(actor, id, entryId), one -> one.id().toString())
        .map(PenaltyJson::of);
  }

  @PUT
  @Path("/{id}/entries/{entryId}/penalties/{penaltyId}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response put(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("entryId") EntryId entryId,
      @PathParam("penaltyId") PenaltyId penaltyId,
      @NotNull NewPenalty request) {
    Saved<Penalty> saved = service.put(actor, id, entryId, penaltyId, request);
    return saved
        .response(
            "/api/v1/competitions/%s/entries/%s/penalties".formatted(id, entryId),
            PenaltyJson.of(saved.value()))
        .build();
  }

  @DELETE
  @Path("/{id}/entries/{entryId}/penalties/{penaltyId}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public void delete(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("entryId") EntryId entryId,
      @PathParam("penaltyId") PenaltyId penaltyId) {
    service.delete(actor, id, entryId, penaltyId);
  }

  record PenaltyJson(
      PenaltyId id,
      EntryId entryId,
      PenaltyRule rule,
      @Nullable Integer days,
      BigDecimal points,
      @Nullable String reason) {

    static PenaltyJson of(Penalty penalty) {
      return new PenaltyJson(
          penalty.id(),
          penalty.entryId(),
          penalty.rule(),
          penalty.days(),
          penalty.points(),
          penalty.reason());
    }
  }
}
