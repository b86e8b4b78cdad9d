package id.teladan.result;

import id.teladan.competition.AssessorService;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.visit.SheetHead;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where judges settle what they differ on, and the committee sees what is still open. */
@Path("/lomba")
@Produces(MediaType.TEXT_HTML)
public final class ModerationPages {

  private static final int LONGEST_REASON = 500;

  private final CompetitionService competitions;
  private final ModerationService moderation;
  private final SheetService sheets;
  private final AssessorService assessors;

  ModerationPages(
      CompetitionService competitions,
      ModerationService moderation,
      SheetService sheets,
      AssessorService assessors) {
    this.competitions = competitions;
    this.moderation = moderation;
    this.sheets = sheets;
    this.assessors = assessors;
  }

  @GET
  @Path("{id}/moderasi")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public ModerationView list(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @BeanParam PageParams page) {
    return view(actor, id, page, null);
  }

  @POST
  @Path("{id}/moderasi/{sheetId}/konfirmasi")
  @RolesAllowed(Roles.ASSESSOR)
  public Response confirm(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("sheetId") SheetId sheetId,
      @BeanParam PageParams page,
      Form fields) {
    String here = page.here();
    String item = Fields.text(fields, "item");
    String reason = Fields.text(fields, "reason");
    if (item.isEmpty() || reason.isEmpty() || reason.length() > 2 * LONGEST_REASON) {
      return refused(
          actor, id, page, "Tulis alasan mengapa nilai Anda tetap, paling banyak 1.000 huruf.");
    }
    Dispute dispute = moderation.confirm(actor, sheetId, new NewConfirmation(item, reason)).value();
    return back(id, here, dispute.settled() ? Notice.TERSIMPAN : Notice.TERKIRIM);
  }

  @POST
  @Path("{id}/moderasi/{sheetId}/kembalikan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response giveBack(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @PathParam("sheetId") SheetId sheetId,
      @BeanParam PageParams page,
      Form fields) {
    String here = page.here();
    String reason = Fields.text(fields, "reason");
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      return refused(actor, id, page, "Tulis alasan pengembalian, paling banyak 500 huruf.");
    }
    SheetHead returned = sheets.giveBack(actor, sheetId, reason);
    return back(returned.competitionId(), here, Notice.DIKEMBALIKAN);
  }

  private Response refused(Actor actor, CompetitionId id, PageParams page, String message) {
    return Response.status(422).entity(view(actor, id, page, message)).build();
  }

  private ModerationView view(
      Actor actor, CompetitionId id, PageParams page, @Nullable String error) {
    Competition competition = competitions.get(actor, id);
    JudgeNames names = JudgeNames.of(assessors.listAssessors(actor, id));
    DisputePage disputes = moderation.list(actor, id, /* settledToo= */ true, page);
    return new ModerationView(actor, competition, disputes, page.here(), names, error);
  }

  private static Response back(CompetitionId id, String here, Notice notice) {
    return Response.seeOther(URI.create(notice.on("/lomba/%s/moderasi%s".formatted(id, here))))
        .build();
  }
}
