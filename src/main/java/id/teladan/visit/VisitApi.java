package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.competition.InstrumentRef;
import id.teladan.instrument.InstrumentJson.FrozenJson;
import id.teladan.instrument.Stage;
import id.teladan.platform.Actor;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.QueryFlag;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits: planned by the committee, read by those who score them. */
@Path("/api/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VisitApi {

  private final VisitService visits;
  private final VisitPlanner planner;
  private final ScoredInstruments instruments;

  VisitApi(VisitService visits, VisitPlanner planner, ScoredInstruments instruments) {
    this.visits = visits;
    this.planner = planner;
    this.instruments = instruments;
  }

  /**
   * Without {@code mine} whoever reads competitions sees all in scope, an assessor the own. With it
   * the instruments come along, so that a tablet can score where there is no signal.
   */
  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  @ApiResponse(content = @Content(schema = @Schema(implementation = VisitListJson.class)))
  public Response list(
      @Auth Actor actor,
      @QueryParam("mine") @Nullable String mine,
      @QueryParam("competitionId") @Nullable CompetitionId competition,
      @BeanParam PageParams page,
      @Context Request request) {
    boolean forTablet = QueryFlag.read("mine", mine);
    boolean own = forTablet || !VisitService.readsAll(actor);
    List<VisitCard> cards =
        own ? visits.listMine(actor, page) : visits.list(actor, competition, page);
    Listing<VisitCard> listing = page.listing(cards, VisitService::sortKey);
    VisitListJson body = VisitListJson.of(listing, forTablet ? instruments(listing) : null);
    EntityTag tag = new EntityTag(Hashes.sha256(Json.text(body)));
    ResponseBuilder same = request.evaluatePreconditions(tag);
    return same == null ? Response.ok(body).tag(tag).build() : same.tag(tag).build();
  }

  private List<FrozenJson> instruments(Listing<VisitCard> cards) {
    return cards.items().stream()
        .flatMap(
            card ->
                card.versions().all().stream()
                    .map(version -> new InstrumentRef(card.instrument().code(), version)))
        .distinct()
        .sorted(Comparator.comparing(InstrumentRef::code).thenComparing(InstrumentRef::version))
        .map(ref -> instruments.get(ref).document())
        .toList();
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response put(
      @Auth Actor actor, @PathParam("id") VisitId id, @NotNull @Valid VisitPlan plan) {
    Saved<VisitPlanner.Planned> saved = planner.put(actor, id, plan);
    return saved.response("/api/v1/visits/" + id, VisitJson.of(saved.value())).build();
  }

  record VisitJson(
      VisitId id,
      CompetitionId competitionId,
      EntryId entryId,
      LocalDate scheduledOn,
      @Nullable Stage stage,
      @Nullable List<String> assessors,
      List<String> warnings) {

    static VisitJson of(VisitPlanner.Planned planned) {
      Visit it = planned.visit();
      return new VisitJson(
          it.id(),
          it.competitionId(),
          it.entryId(),
          it.scheduledOn(),
          it.stage(),
          it.assessors(),
          planned.warnings());
    }
  }
}
