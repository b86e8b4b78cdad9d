package id.teladan.result;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.Notice;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The plenary's page: sealing a result, and opening it again. */
@Path("/lomba")
@Produces(MediaType.TEXT_HTML)
public final class DecisionPages {

  private final CompetitionService competitions;
  private final DecisionService decisions;
  private final DecisionReading decided;

  DecisionPages(
      CompetitionService competitions, DecisionService decisions, DecisionReading decided) {
    this.competitions = competitions;
    this.decisions = decisions;
    this.decided = decided;
  }

  @GET
  @Path("{id}/penetapan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public DecisionView show(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    Readiness readiness = decided.readiness(actor, id);
    DecisionForm form =
        decided
            .earlier(actor, id)
            .map(earlier -> earlier.form(readiness.jointWinners()))
            .orElseGet(DecisionForm::empty);
    return view(actor, id, readiness, form, List.of());
  }

  @POST
  @Path("{id}/penetapan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response decide(@Auth Actor actor, @PathParam("id") CompetitionId id, Form fields) {
    DecisionForm form = DecisionForm.of(fields);
    if (form.hasErrors()) {
      return Response.status(422).entity(view(actor, id, form, List.of())).build();
    }
    Decision decision = decisions.decide(actor, id, form.request());
    return back(decision.competitionId(), Notice.DITETAPKAN);
  }

  @POST
  @Path("{id}/koreksi")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response correct(@Auth Actor actor, @PathParam("id") CompetitionId id, Form fields) {
    String reason = Fields.text(fields, "reason");
    if (reason.isEmpty() || reason.length() > 2000) {
      List<String> errors = List.of("Alasan koreksi: wajib diisi, paling banyak 2.000 huruf.");
      return Response.status(422).entity(view(actor, id, DecisionForm.empty(), errors)).build();
    }
    Correction correction = decisions.correct(actor, id, reason);
    return back(correction.competitionId(), Notice.TERSIMPAN);
  }

  private DecisionView view(
      Actor actor, CompetitionId id, DecisionForm form, List<String> correctionErrors) {
    return view(actor, id, decided.readiness(actor, id), form, correctionErrors);
  }

  private DecisionView view(
      Actor actor,
      CompetitionId id,
      Readiness readiness,
      DecisionForm form,
      List<String> correctionErrors) {
    Competition competition = competitions.get(actor, id);
    return new DecisionView(
        actor,
        competition,
        readiness,
        new DecisionView.History(
            decided.list(actor, id),
            decided.listCorrections(actor, id),
            decided.deciders(actor, id)),
        form,
        correctionErrors);
  }

  private static Response back(CompetitionId id, Notice notice) {
    return Response.seeOther(URI.create(notice.on("/lomba/%s/penetapan".formatted(id)))).build();
  }
}
