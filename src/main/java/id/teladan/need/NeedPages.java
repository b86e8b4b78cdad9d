package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.course.CourseCatalog;
import id.teladan.need.NeedCountDao.CompetitionChoice;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.Listing;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.QueryChoice;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who needs what, as a matrix and as a list to decide about. */
@Path("/kebutuhan")
@Produces(MediaType.TEXT_HTML)
public final class NeedPages {

  private static final String LIST = "/kebutuhan/daftar";

  private final NeedService needs;
  private final RecommendationService service;
  private final CourseCatalog catalog;
  private final ReasonWords words;
  private final int classSize;

  NeedPages(
      NeedService needs,
      RecommendationService service,
      CourseCatalog catalog,
      ReasonWords words,
      int classSize) {
    this.needs = needs;
    this.service = service;
    this.catalog = catalog;
    this.words = words;
    this.classSize = classSize;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public NeedMatrixView matrix(
      @Auth Actor actor, @QueryParam("competitionId") @Nullable String competitionId) {
    List<CompetitionChoice> choices = service.listCompetitions(actor);
    CompetitionId id = Queries.id("competitionId", competitionId, CompetitionId::new);
    CompetitionChoice chosen =
        choices.stream().filter(choice -> choice.id().equals(id)).findFirst().orElse(null);
    String query = id == null ? "" : "&competitionId=" + id;
    NeedMatrix matrix = NeedMatrix.of(service.countByCourse(actor, id), catalog, classSize, query);
    return new NeedMatrixView(actor, choices, chosen, matrix, service.countByKind(actor, id));
  }

  @POST
  @Path("/hitung")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response derive(
      @Auth Actor actor, @FormParam("competitionId") @DefaultValue("") String competitionId) {
    CompetitionId id = CompetitionId.valueOf(competitionId);
    needs.derive(actor, id);
    return Response.seeOther(URI.create(Notice.DIHITUNG.on("/kebutuhan?competitionId=" + id)))
        .build();
  }

  @GET
  @Path("/daftar")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public RecommendationListView list(
      @Auth Actor actor, @BeanParam RecommendationQuery query, @BeanParam PageParams page) {
    Listing<RecommendationCard> cards =
        page.listing(service.list(actor, query.filter(), page), RecommendationService::sortKey)
            .map(line -> RecommendationCard.of(line, catalog, words));
    return new RecommendationListView(actor, cards, query.filter(), catalog);
  }

  @POST
  @Path("/{id}/status")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response decide(
      @Auth Actor actor,
      @PathParam("id") RecommendationId id,
      @FormParam("status") @Nullable String status,
      @FormParam("reason") @Nullable String reason,
      @FormParam("back") @DefaultValue(LIST) String back) {
    RecommendationStatus wanted = QueryChoice.read("status", status, RecommendationStatus.class);
    if (wanted == null) {
      throw Checks.wrong("status", "wajib diisi");
    }
    RecommendationLine decided = service.decide(actor, id, new StatusChange(wanted, reason));
    String to = back.startsWith(LIST) ? back : LIST;
    return Response.seeOther(
            URI.create(Notice.TERSIMPAN.on(to) + "#r-" + decided.recommendation().id()))
        .build();
  }
}
