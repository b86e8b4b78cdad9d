package id.teladan.result;

import id.teladan.competition.CompetitionId;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decisions and corrections for programs. */
@Path("/api/v1/competitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DecisionApi {

  private final DecisionService service;
  private final DecisionReading reading;

  DecisionApi(DecisionService service, DecisionReading reading) {
    this.service = service;
    this.reading = reading;
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response decide(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @NotNull @Valid NewDecision request) {
    Decision decision = service.decide(actor, id, request);
    return Response.created(
            URI.create(
                "/api/v1/competitions/%s/recap?decision=%d".formatted(id, decision.number())))
        .entity(DecisionJson.of(decision))
        .build();
  }

  @POST
  @Path("/{id}/corrections")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response correct(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @NotNull @Valid NewCorrection request) {
    Correction correction = service.correct(actor, id, request.reason());
    return Response.created(URI.create("/api/v1/competitions/%s/decisions".formatted(id)))
        .entity(CorrectionJson.of(correction))
        .build();
  }

  @GET
  @Path("/{id}/decisions")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<DecisionJson> list(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page) {
    return reading.list(actor, id, page).map(DecisionJson::of);
  }

  record CorrectionJson(int decisionNumber, String reason, Instant openedAt, String openedBy) {

    static CorrectionJson of(Correction it) {
      return new CorrectionJson(it.decisionNumber(), it.reason(), it.openedAt(), it.openedBy());
    }
  }

  /** Why a decided result must change. */
  record NewCorrection(
      @NotBlank(message = "wajib diisi") @Size(max = 2000, message = "paling banyak 2.000 huruf")
          String reason) {}

  record DecisionJson(
      int number,
      String note,
      @Nullable String legalBasis,
      @Nullable String place,
      Instant decidedAt,
      String decidedBy,
      String hash) {

    static DecisionJson of(Decision it) {
      return new DecisionJson(
          it.number(),
          it.note(),
          it.legalBasis(),
          it.place(),
          it.decidedAt(),
          it.decidedBy(),
          it.hash());
    }
  }
}
