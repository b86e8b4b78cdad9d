package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.competition.InstrumentRef;
import id.teladan.instrument.Stage;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.QueryFlag;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Visits: planned by the committee, read by those who score them. */
@Path("/api/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VisitApi {

  private final VisitService visits;

  VisitApi(VisitService visits) {
    this.visits = visits;
  }

  /** Without {@code mine} whoever reads competitions sees all in scope, an assessor the own. */
  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Listing<CardJson> list(
      @Auth Actor actor,
      @QueryParam("mine") @Nullable String mine,
      @QueryParam("competitionId") @Nullable CompetitionId competition,
      @BeanParam PageParams page) {
    boolean own = QueryFlag.read("mine", mine) || !VisitService.readsAll(actor);
    List<VisitCard> cards =
        own ? visits.listMine(actor, page) : visits.list(actor, competition, page);
    return page.listing(cards, VisitService::sortKey).map(CardJson::of);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response put(
      @Auth Actor actor, @PathParam("id") VisitId id, @NotNull @Valid VisitPlan plan) {
    Saved<Visit> saved = visits.put(actor, id, plan);
    return saved.response("/api/v1/visits/" + id, VisitJson.of(saved.value())).build();
  }

  record VisitJson(
      VisitId id,
      CompetitionId competitionId,
      EntryId entryId,
      LocalDate scheduledOn,
      @Nullable Stage stage,
      @Nullable List<String> assessors) {

    static VisitJson of(Visit it) {
      return new VisitJson(
          it.id(), it.competitionId(), it.entryId(), it.scheduledOn(), it.stage(), it.assessors());
    }
  }

  /** A visit with what a tablet keeps before it leaves the signal behind. */
  record CardJson(
      VisitId id,
      CompetitionId competitionId,
      String competitionName,
      CompetitionStatus competitionStatus,
      EntryId entryId,
      String entryName,
      EntryStatus entryStatus,
      LocalDate scheduledOn,
      @Nullable Stage stage,
      @Nullable List<String> assessors,
      InstrumentRef instrument,
      PlaceJson place,
      @Nullable SheetJson sheet) {

    static CardJson of(VisitCard card) {
      Visit visit = card.visit();
      return new CardJson(
          visit.id(),
          visit.competitionId(),
          card.competitionName(),
          card.competitionStatus(),
          visit.entryId(),
          card.entryName(),
          card.entryStatus(),
          visit.scheduledOn(),
          visit.stage(),
          visit.assessors(),
          card.instrument(),
          PlaceJson.of(card),
          card.sheet() == null ? null : SheetJson.of(card.sheet()));
    }
  }

  record PlaceJson(
      UUID posyanduId,
      String posyandu,
      @Nullable String hamlet,
      String village,
      String puskesmas,
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude) {

    static PlaceJson of(VisitCard card) {
      return new PlaceJson(
          card.posyanduId(),
          card.posyanduName(),
          card.hamlet(),
          card.villageName(),
          card.puskesmasName(),
          card.latitude(),
          card.longitude());
    }
  }

  record SheetJson(
      SheetId id,
      SheetStatus status,
      int answered,
      BigDecimal score,
      String stateHash,
      Instant changedAt,
      @Nullable Instant submittedAt,
      @Nullable String returnReason) {

    static SheetJson of(VisitCard.OwnSheet it) {
      return new SheetJson(
          it.id(),
          it.status(),
          it.answered(),
          it.score(),
          it.stateHash(),
          it.changedAt(),
          it.submittedAt(),
          it.returnReason());
    }
  }
}
