package id.teladan.visit;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import id.teladan.platform.Words;
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
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the committee plans visits and sees how far they have come. */
@Path("/lomba")
@Produces(MediaType.TEXT_HTML)
public final class BoardPages {

  private static final String DAY = "day-";

  private final CompetitionService competitions;
  private final VisitService visits;
  private final VisitPlanner planner;
  private final SheetService sheets;
  private final Clock clock;

  BoardPages(
      CompetitionService competitions,
      VisitService visits,
      VisitPlanner planner,
      SheetService sheets,
      Clock clock) {
    this.competitions = competitions;
    this.visits = visits;
    this.planner = planner;
    this.sheets = sheets;
    this.clock = clock;
  }

  @GET
  @Path("{id}/kunjungan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public BoardView board(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page) {
    return board(actor, id, page, null);
  }

  /** Plans a visit for every entry that got a date. */
  @POST
  @Path("{id}/kunjungan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response plan(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page, Form form) {
    String here = page.here();
    Competition competition = competitions.get(actor, id);
    boolean within = true;
    for (Map.Entry<String, List<String>> field : form.asMap().entrySet()) {
      String typed = field.getValue().get(0).strip();
      if (!field.getKey().startsWith(DAY) || typed.isEmpty()) {
        continue;
      }
      UUID entry = Ids.parse(field.getKey().substring(DAY.length()));
      try {
        Visit planned =
            planner
                .put(
                    actor, VisitId.next(), new VisitPlan(entry, LocalDate.parse(typed), null, null))
                .value();
        within &= competition.isWithin(planned.scheduledOn());
      } catch (DateTimeException notADate) {
        return refused(board(actor, id, page, "“" + typed + "” bukan tanggal yang ada."), 422);
      } catch (ProblemException refused) {
        return refused(
            board(actor, id, page, refused.problem().detail()), refused.problem().status());
      }
    }
    return seeOther(saved(within), competition.id(), here);
  }

  /** Moves a visit to another day. */
  @POST
  @Path("{id}/kunjungan/tanggal")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response move(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @BeanParam PageParams page,
      @FormParam("visit") @DefaultValue("") String visit,
      @FormParam("day") @DefaultValue("") String day) {
    Competition competition = competitions.get(actor, id);
    try {
      Visit moved =
          planner.move(actor, competition.id(), VisitId.valueOf(visit), LocalDate.parse(day));
      return seeOther(saved(competition.isWithin(moved.scheduledOn())), id, page.here());
    } catch (DateTimeException notADate) {
      return refused(board(actor, id, page, "“" + day + "” bukan tanggal yang ada."), 422);
    } catch (ProblemException refused) {
      return refused(
          board(actor, id, page, refused.problem().detail()), refused.problem().status());
    }
  }

  private static Notice saved(boolean within) {
    return within ? Notice.TERSIMPAN : Notice.TERSIMPAN_DI_LUAR_WAKTU;
  }

  /** Gives a sheet back to its assessor. */
  @POST
  @Path("{id}/kunjungan/kembalikan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response giveBack(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @BeanParam PageParams page,
      @FormParam("sheet") @DefaultValue("") String sheet,
      @FormParam("reason") @DefaultValue("") String reason) {
    String here = page.here();
    try {
      SheetHead returned = sheets.giveBack(actor, SheetId.valueOf(sheet), reason);
      assert returned.status() == SheetStatus.DRAFT;
    } catch (ProblemException refused) {
      return refused(
          board(actor, id, page, refused.problem().detail()), refused.problem().status());
    }
    return seeOther(Notice.DIKEMBALIKAN, id, here);
  }

  private BoardView board(
      Actor actor, CompetitionId id, PageParams page, @Nullable String problem) {
    Competition competition = competitions.get(actor, id);
    int items = (int) competitions.instrument(competition).items().count();
    LocalDate today = Words.day(clock.instant());
    Board board = visits.board(competition, today, page);
    return new BoardView(actor, competition, board, page.here(), items, today, problem);
  }

  private static Response refused(BoardView page, int status) {
    return Response.status(status).entity(page).build();
  }

  private static Response seeOther(Notice notice, CompetitionId id, String here) {
    return Response.seeOther(URI.create(notice.on("/lomba/" + id + "/kunjungan" + here))).build();
  }
}
