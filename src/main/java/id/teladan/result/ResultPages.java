package id.teladan.result;

import id.teladan.competition.AssessorService;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.EntryId;
import id.teladan.platform.Actor;
import id.teladan.platform.Notice;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The recap for people, how each score came about, and what is taken from it. */
@Path("/lomba")
@Produces(MediaType.TEXT_HTML)
public final class ResultPages {

  private final CompetitionService competitions;
  private final ResultService results;
  private final PenaltyService penalties;
  private final DecisionReading decisions;
  private final AssessorService assessors;

  ResultPages(
      CompetitionService competitions,
      ResultService results,
      PenaltyService penalties,
      DecisionReading decisions,
      AssessorService assessors) {
    this.competitions = competitions;
    this.results = results;
    this.penalties = penalties;
    this.decisions = decisions;
    this.assessors = assessors;
  }

  @GET
  @Path("{id}/rekap")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public RecapView recap(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("penetapan") @Nullable String decision,
      @QueryParam("halaman") @DefaultValue("1") String page) {
    Optional<Integer> number = DecisionNumber.parse(decision);
    Recap recap = find(actor, id, number);
    Competition competition = competitions.get(actor, id);
    List<Decision> made = decisions.list(actor, id);
    return new RecapView(actor, competition, recap, made, number, page);
  }

  @GET
  @Path("{id}/rekap.csv")
  @Produces(ResultApi.CSV)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response csv(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("penetapan") @Nullable String decision) {
    Recap recap = find(actor, id, DecisionNumber.parse(decision));
    return ResultApi.file("rekap.csv", (StreamingOutput) out -> RecapCsv.write(recap, out));
  }

  @GET
  @Path("{id}/rekap.xlsx")
  @Produces(ResultApi.XLSX)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response xlsx(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("penetapan") @Nullable String decision) {
    Recap recap = find(actor, id, DecisionNumber.parse(decision));
    return ResultApi.file("rekap.xlsx", (StreamingOutput) out -> RecapXlsx.write(recap, out));
  }

  @GET
  @Path("{id}/berita-acara.pdf")
  @Produces(ResultApi.PDF)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public Response minutes(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @QueryParam("penetapan") @Nullable String decision) {
    return ResultApi.file(
        "berita-acara.pdf", decisions.minutesPdf(actor, id, DecisionNumber.parse(decision)));
  }

  @GET
  @Path("{id}/rekap/{entryId}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public TraceView trace(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @PathParam("entryId") EntryId entryId) {
    return traceView(actor, id, entryId, PenaltyForm.empty());
  }

  @POST
  @Path("{id}/rekap/{entryId}/penalti")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response punish(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("entryId") EntryId entryId,
      Form fields) {
    PenaltyForm form = PenaltyForm.of(fields.asMap());
    if (form.hasErrors()) {
      return Response.status(422).entity(traceView(actor, id, entryId, form)).build();
    }
    boolean made = penalties.put(actor, id, entryId, form.penaltyId(), form.request()).created();
    return back(id, entryId, made ? Notice.DIBUAT : Notice.TERSIMPAN);
  }

  @POST
  @Path("{id}/rekap/{entryId}/penalti/{penaltyId}/hapus")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response forgive(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("entryId") EntryId entryId,
      @PathParam("penaltyId") PenaltyId penaltyId) {
    penalties.delete(actor, id, entryId, penaltyId);
    return back(id, entryId, Notice.DIHAPUS);
  }

  private TraceView traceView(Actor actor, CompetitionId id, EntryId entryId, PenaltyForm form) {
    Trace trace = results.trace(actor, id, entryId);
    JudgeNames names = JudgeNames.of(assessors.listAssessors(actor, id));
    return new TraceView(actor, competitions.get(actor, id), trace, names, form);
  }

  private Recap find(Actor actor, CompetitionId id, Optional<Integer> decision) {
    return decision
        .map(number -> decisions.recap(actor, id, number))
        .orElseGet(() -> results.recap(actor, id));
  }

  private static Response back(CompetitionId id, EntryId entryId, Notice notice) {
    String page = "/lomba/%s/rekap/%s".formatted(id, entryId);
    return Response.seeOther(URI.create(notice.on(page))).build();
  }
}
