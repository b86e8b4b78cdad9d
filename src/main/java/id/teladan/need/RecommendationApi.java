package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.instrument.Exact;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.posyandu.PosyanduId;
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
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recommendations over REST. */
@Path("/api/v1/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RecommendationApi {

  private final RecommendationService service;

  RecommendationApi(RecommendationService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public Listing<RecommendationJson> list(
      @Auth Actor actor, @BeanParam RecommendationQuery query, @BeanParam PageParams page) {
    return page.listing(service.list(actor, query.filter(), page), RecommendationService::sortKey)
        .map(line -> RecommendationJson.of(line.recommendation()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public RecommendationJson get(@Auth Actor actor, @PathParam("id") RecommendationId id) {
    return RecommendationJson.of(service.get(actor, id).recommendation());
  }

  @PUT
  @Path("/{id}/status")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public RecommendationJson decide(
      @Auth Actor actor,
      @PathParam("id") RecommendationId id,
      @NotNull @Valid StatusChange change) {
    return RecommendationJson.of(service.decide(actor, id, change).recommendation());
  }

  /** A recommendation as callers see it. */
  public record RecommendationJson(
      RecommendationId id,
      CompetitionId competitionId,
      RecommendationKind kind,
      @Nullable String course,
      @Nullable String item,
      PosyanduId posyanduId,
      @Nullable KaderId kaderId,
      Rule rule,
      List<ReasonJson> reasons,
      RecommendationStatus status,
      @Nullable String statusReason) {

    static RecommendationJson of(Recommendation it) {
      return new RecommendationJson(
          it.id(),
          it.competitionId(),
          it.kind(),
          it.course(),
          it.item(),
          it.posyanduId(),
          it.kaderId(),
          it.rule(),
          it.reasons().stream().map(ReasonJson::of).toList(),
          it.status(),
          it.statusReason());
    }
  }

  /**
   * One reason; {@code score} is the mean of the item as published, {@code duty} the step that the
   * item watches and whether the visit records who served there.
   */
  public record ReasonJson(
      Rule rule,
      @Nullable String item,
      @Nullable String skill,
      @Nullable BigDecimal score,
      @Nullable LocalDate observedOn,
      @Nullable Integer kaderCount,
      Reason.@Nullable Duty duty) {

    static ReasonJson of(Reason it) {
      return new ReasonJson(
          it.rule(),
          it.item(),
          it.skill(),
          it.score() == null ? null : Exact.published(it.score()),
          it.observedOn(),
          it.kaderCount(),
          it.duty());
    }
  }
}
