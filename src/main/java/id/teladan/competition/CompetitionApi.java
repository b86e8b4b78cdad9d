package id.teladan.competition;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Competitions, their entries and their assessors. */
@Path("/api/v1/competitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CompetitionApi {

  private final CompetitionService competitions;
  private final EntryService entries;
  private final AssessorService assessors;

  CompetitionApi(CompetitionService competitions, EntryService entries, AssessorService assessors) {
    this.competitions = competitions;
    this.entries = entries;
    this.assessors = assessors;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<CompetitionJson> list(@Auth Actor actor, @BeanParam PageParams page) {
    return page.listing(competitions.list(actor, page), CompetitionService::sortKey)
        .map(CompetitionJson::of);
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response create(@Auth Actor actor, @NotNull @Valid NewCompetition request) {
    Saved<Competition> saved = competitions.create(actor, request);
    return saved
        .response("/api/v1/competitions/" + saved.value().id(), CompetitionJson.of(saved.value()))
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public CompetitionJson get(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    return CompetitionJson.of(competitions.get(actor, id));
  }

  @POST
  @Path("/{id}/opening")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response open(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    Saved<Competition> saved = competitions.open(actor, id);
    return saved.response("/api/v1/competitions/" + id, OpeningJson.of(saved.value())).build();
  }

  @GET
  @Path("/{id}/entries")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<EntryJson> listEntries(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page) {
    return entries.list(actor, id, page).map(EntryJson::of);
  }

  @PUT
  @Path("/{id}/entries/{entryId}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response putEntry(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("entryId") EntryId entryId,
      @NotNull @Valid EntryChange change) {
    Saved<EnteredEntry> saved = entries.putEntry(actor, id, entryId, change);
    return saved
        .response(
            "/api/v1/competitions/%s/entries/%s".formatted(id, entryId),
            EntryJson.of(saved.value().entry(), saved.value().warnings()))
        .build();
  }

  @GET
  @Path("/{id}/assessors")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<AssessorJson> listAssessors(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page) {
    return assessors.listAssessors(actor, id, page).map(AssessorJson::of);
  }

  @PUT
  @Path("/{id}/assessors/{username}")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response appoint(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("username") String username) {
    Saved<Assessor> saved = assessors.appoint(actor, id, username);
    return saved
        .response("/api/v1/competitions/%s/assessors".formatted(id), AssessorJson.of(saved.value()))
        .build();
  }

  @DELETE
  @Path("/{id}/assessors/{username}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public void dismiss(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("username") String username) {
    assessors.dismiss(actor, id, username);
  }

  record CompetitionJson(
      CompetitionId id,
      String name,
      String kind,
      InstrumentRef instrument,
      String region,
      @Nullable UUID puskesmasId,
      LocalDate opensOn,
      LocalDate closesOn,
      int judges,
      List<String> tieBreak,
      ConflictRule conflictRule,
      CompetitionStatus status,
      @Nullable String hash) {

    static CompetitionJson of(Competition it) {
      return new CompetitionJson(
          it.id(),
          it.name(),
          it.kind().name(),
          it.instrument(),
          it.region(),
          it.puskesmasId(),
          it.opensOn(),
          it.closesOn(),
          it.judges(),
          it.tieBreak(),
          it.conflictRule(),
          it.status(),
          it.frozenHash());
    }
  }

  record OpeningJson(CompetitionId competitionId, @Nullable String hash, CompetitionStatus status) {

    static OpeningJson of(Competition it) {
      return new OpeningJson(it.id(), it.frozenHash(), it.status());
    }
  }

  record EntryJson(
      EntryId id,
      CompetitionId competitionId,
      @Nullable UUID posyanduId,
      @Nullable UUID kaderId,
      EntryStatus status,
      @Nullable String reason,
      String name,
      String posyanduName,
      String villageCode,
      @Nullable String strata,
      List<String> warnings) {

    static EntryJson of(Entry it) {
      return of(it, List.of());
    }

    static EntryJson of(Entry it, List<String> warnings) {
      return new EntryJson(
          it.id(),
          it.competitionId(),
          it.posyanduId(),
          it.kaderId(),
          it.status(),
          it.reason(),
          it.name(),
          it.posyanduName(),
          it.villageCode(),
          it.strata(),
          warnings);
    }
  }

  record AssessorJson(String username, String name) {

    static AssessorJson of(Assessor it) {
      return new AssessorJson(it.username(), it.name());
    }
  }
}
