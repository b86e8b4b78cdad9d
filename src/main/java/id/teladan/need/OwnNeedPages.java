package id.teladan.need;

import id.teladan.course.CourseCatalog;
import id.teladan.platform.Actor;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What is recommended to a kader, for that kader. */
@Path("/saya/kebutuhan")
@Produces(MediaType.TEXT_HTML)
public final class OwnNeedPages {

  private final RecommendationService needs;
  private final CourseCatalog catalog;
  private final OwnReasonWords words;

  OwnNeedPages(RecommendationService needs, CourseCatalog catalog, OwnReasonWords words) {
    this.needs = needs;
    this.catalog = catalog;
    this.words = words;
  }

  @GET
  @RolesAllowed(Roles.KADER)
  public OwnNeedsView own(@Auth Actor actor, @BeanParam PageParams page) {
    List<OwnNeedCard> cards =
        page.listing(needs.listOwn(actor, page), RecommendationService::sortKey)
            .map(line -> OwnNeedCard.of(line, catalog, words))
            .items();
    return new OwnNeedsView(actor, cards);
  }
}
