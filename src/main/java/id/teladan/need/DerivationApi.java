package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.need.RecommendationApi.RecommendationJson;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Deriving the recommendations of a competition. A class of its own: Jersey chooses a resource by
 * the longest path of a class, and {@code /competitions} belongs to another.
 */
@Path("/api/v1/competitions/{id}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
public final class DerivationApi {

  private final NeedService service;
  private final RecommendationService recommendations;

  DerivationApi(NeedService service, RecommendationService recommendations) {
    this.service = service;
    this.recommendations = recommendations;
  }

  /** Answers the first page of the new list; the rest is read with its cursor. */
  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Listing<RecommendationJson> derive(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page) {
    service.derive(actor, id);
    RecommendationFilter all = RecommendationFilter.of(id);
    return page.listing(recommendations.list(actor, all, page), RecommendationService::sortKey)
        .map(line -> RecommendationJson.of(line.recommendation()));
  }
}
