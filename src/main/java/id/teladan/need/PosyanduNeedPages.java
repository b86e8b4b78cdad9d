package id.teladan.need;

import id.teladan.course.CourseCatalog;
import id.teladan.platform.Actor;
import id.teladan.platform.Htmx;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.posyandu.PosyanduId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The needs of one Posyandu: a page, or the part of its profile that htmx asks for. */
@Path("/kebutuhan/posyandu/{id}")
@Produces(MediaType.TEXT_HTML)
public final class PosyanduNeedPages {

  private static final String MOST = "20";

  private final RecommendationService needs;
  private final FollowUpService followUps;
  private final CourseCatalog catalog;
  private final ReasonWords words;

  PosyanduNeedPages(
      RecommendationService needs,
      FollowUpService followUps,
      CourseCatalog catalog,
      ReasonWords words) {
    this.needs = needs;
    this.followUps = followUps;
    this.catalog = catalog;
    this.words = words;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public PosyanduNeedsView posyandu(
      @Auth Actor actor, @PathParam("id") PosyanduId id, @BeanParam Htmx htmx) {
    FollowUpDao.Place place = followUps.readPosyandu(actor, id);
    RecommendationFilter open =
        new RecommendationFilter(null, null, id, null, null, null, RecommendationStatus.OPEN);
    PageParams few = new PageParams(MOST, null);
    List<RecommendationCard> cards =
        needs.list(actor, open, few).stream()
            .limit(few.limit())
            .map(line -> RecommendationCard.of(line, catalog, words))
            .toList();
    List<FollowUp> agreed = followUps.list(actor, new FollowUpFilter(id, null, null, null), few);
    String template = htmx.wantsFragment() ? "_posyandu.mustache" : "posyandu.mustache";
    return new PosyanduNeedsView(actor, template, place, cards, agreed, followUps.today());
  }
}
