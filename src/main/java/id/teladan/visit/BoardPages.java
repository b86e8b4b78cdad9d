package id.teladan.visit;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.EntryId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
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
import java.util.LinkedHashMap;
import java.util.Map;
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
  private final LateArrivals late;
  private final Clock clock;

  BoardPages(
      CompetitionService competitions,
      VisitService visits,
      VisitPlanner planner,
      SheetService sheets,
      LateArrivals late,
      Clock clock) {
    this.competitions = competitions;
    this.visits = visits;
    this.planner = planner;
    this.sheets = sheets;
    this.late = late;
    this.clock = clock;
  }

  @GET
  @Path("{id}/kunjungan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public BoardView board(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page) {
    return board(actor, id, page, null);
  }

  /** The numbers above the board, which ask for themselves again. */
  @GET
  @Path("{id}/kunjungan/keadaan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public StandingView standing(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    Competition competition = competitions.get(actor, id);
    return new StandingView(
        actor,
        competition,
        visits.standing(competition, Words.day(clock.instant())),
        late.countWaiting(competition.id()));
  }

  /** Plans a visit for every entry that got a date: all of them, or none. */
  @POST
  @Path("{id}/kunjungan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response plan(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page, Form form) {
    String here = page.here();
    Competition competition = competitions.get(actor, id);
    Map<String, String> typed = typedDays(form);
    boolean within;
    try {
      within =
          planner.planAll(actor, id, days(typed)).stream()
              .allMatch(visit -> competition.isWithin(visit.scheduledOn()));
    } catch (ProblemException refused) {
      String problem = refused.problem().detail() + " Belum ada tanggal yang disimpan.";
      return refused(board(actor, id, page, problem, typed), refused.problem().status());
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

  /** The dates that were filled in, by entry. */
  private static Map<String, String> typedDays(Form form) {
    Map<String, String> typed = new LinkedHashMap<>();
    form.asMap()
        .forEach(
            (name, values) -> {
              String day = values.get(0).strip();
              if (name.startsWith(DAY) && !day.isEmpty()) {
                typed.put(name.substring(DAY.length()), day);
              }
            });
    return typed;
  }

  private static Map<EntryId, LocalDate> days(Map<String, String> typed) {
    Map<EntryId, LocalDate> days = new LinkedHashMap<>();
    typed.forEach(
        (entry, day) -> {
          try {
            days.put(EntryId.valueOf(entry), LocalDate.parse(day));
          } catch (DateTimeException notADate) {
            throw CommonProblem.INVALID_FIELDS.because("“" + day + "” bukan tanggal yang ada.");
          }
        });
    return days;
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
    return board(actor, id, page, problem, Map.of());
  }

  /**
   * The board.
   *
   * @param typed dates by entry that are not saved yet
   */
  private BoardView board(
      Actor actor,
      CompetitionId id,
      PageParams page,
      @Nullable String problem,
      Map<String, String> typed) {
    Competition competition = competitions.get(actor, id);
    int items = (int) competitions.instrument(competition).items().count();
    LocalDate today = Words.day(clock.instant());
    Board board = visits.board(competition, today, page);
    return new BoardView(
        actor,
        competition,
        board,
        late.countWaiting(competition.id()),
        page.here(),
        items,
        today,
        problem,
        typed);
  }

  private static Response refused(BoardView page, int status) {
    return Response.status(status).entity(page).build();
  }

  private static Response seeOther(Notice notice, CompetitionId id, String here) {
    return Response.seeOther(URI.create(notice.on("/lomba/" + id + "/kunjungan" + here))).build();
  }
}
