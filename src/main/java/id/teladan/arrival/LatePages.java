package id.teladan.arrival;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.QueryChoice;
import id.teladan.platform.Roles;
import id.teladan.visit.OperationId;
import id.teladan.visit.SheetId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the committee decides about what came too late. */
@Path("/lomba/{id}/terlambat")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
public final class LatePages {

  private final CompetitionService competitions;
  private final LateService service;

  LatePages(CompetitionService competitions, LateService service) {
    this.competitions = competitions;
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public LateListView list(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page) {
    Competition competition = competitions.get(actor, id);
    return new LateListView(
        actor,
        competition,
        page.listing(
            service.listSheets(competition, page), sheet -> List.of(sheet.sheetId().toString())));
  }

  @GET
  @Path("{sheet}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public LateSheetView sheet(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @PathParam("sheet") SheetId sheet) {
    return view(actor, id, sheet, null);
  }

  @POST
  @Path("{sheet}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response decide(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("sheet") SheetId sheet,
      @FormParam("operation") List<String> operations,
      @FormParam("outcome") @DefaultValue("") String outcome,
      @FormParam("reason") @DefaultValue("") String reason) {
    try {
      var decided =
          service.decide(
              actor,
              sheet,
              new LateDecision(
                  outcome(outcome),
                  operations.stream().map(OperationId::valueOf).map(OperationId::value).toList(),
                  reason));
      Objects.requireNonNull(decided);
    } catch (ProblemException refused) {
      return refused(actor, id, sheet, refused);
    }
    return seeOther(id, sheet);
  }

  @POST
  @Path("{sheet}/kiriman")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response decideSubmission(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("sheet") SheetId sheet,
      @FormParam("stateHash") @DefaultValue("") String stateHash,
      @FormParam("outcome") @DefaultValue("") String outcome,
      @FormParam("reason") @DefaultValue("") String reason) {
    try {
      var decided = service.decideSubmission(actor, sheet, stateHash, outcome(outcome), reason);
      Objects.requireNonNull(decided);
    } catch (ProblemException refused) {
      return refused(actor, id, sheet, refused);
    }
    return seeOther(id, sheet);
  }

  private static LateStatus outcome(String text) {
    return Objects.requireNonNullElse(
        QueryChoice.read("outcome", text, LateStatus.class), LateStatus.WAITING);
  }

  /** What lies outside the scope is not shown again with a problem on it: it is not there. */
  private Response refused(Actor actor, CompetitionId id, SheetId sheet, ProblemException refused) {
    LateSheetView page = view(actor, id, sheet, words(refused));
    return Response.status(refused.problem().status()).entity(page).build();
  }

  private static String words(ProblemException refused) {
    return refused.problem().errors().stream()
        .findFirst()
        .map(
            error -> error.field().equals("reason") ? "Isi alasan untuk menolak." : error.message())
        .orElse(String.valueOf(refused.problem().detail()));
  }

  private LateSheetView view(
      Actor actor, CompetitionId id, SheetId sheet, @Nullable String problem) {
    Competition competition = competitions.get(actor, id);
    return new LateSheetView(actor, competition, service.page(actor, competition, sheet), problem);
  }

  private static Response seeOther(CompetitionId id, SheetId sheet) {
    return Response.seeOther(
            URI.create(Notice.DIPUTUSKAN.on("/lomba/%s/terlambat/%s".formatted(id, sheet))))
        .build();
  }
}
