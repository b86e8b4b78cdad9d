package id.teladan.competition;

import id.teladan.platform.Actor;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
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

/** Setting up a competition and opening it. */
@Path("/lomba")
@Produces(MediaType.TEXT_HTML)
public final class CompetitionPages {

  private static final int UNPROCESSABLE = 422;

  private final CompetitionService service;
  private final EntryService entries;
  private final AssessorService assessors;

  CompetitionPages(CompetitionService service, EntryService entries, AssessorService assessors) {
    this.service = service;
    this.entries = entries;
    this.assessors = assessors;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public CompetitionListView list(@Auth Actor actor, @BeanParam PageParams page) {
    return new CompetitionListView(
        actor, page.listing(service.list(actor, page), CompetitionService::sortKey));
  }

  @GET
  @Path("baru")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public CompetitionFormView form(@Auth Actor actor) {
    return new CompetitionFormView(actor, CompetitionForm.EMPTY, service.choices(actor));
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response create(@Auth Actor actor, Form fields) {
    CompetitionForm form = CompetitionForm.of(fields.asMap());
    if (form.hasErrors()) {
      return again(actor, form);
    }
    try {
      CompetitionId id = service.create(actor, form.toRequest()).value().id();
      return Response.seeOther(URI.create(Notice.DIBUAT.on("/lomba/" + id + "/peserta"))).build();
    } catch (ProblemException refused) {
      if (refused.problem().errors().isEmpty()) {
        throw refused;
      }
      return again(actor, form.with(refused.problem().errors()));
    }
  }

  private Response again(Actor actor, CompetitionForm form) {
    return Response.status(UNPROCESSABLE)
        .entity(new CompetitionFormView(actor, form, service.choices(actor)))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public CompetitionView get(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    Competition competition = service.get(actor, id);
    return new CompetitionView(
        actor, competition, entries.count(competition), assessors.listAssessors(actor, id));
  }

  @POST
  @Path("{id}/buka")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response open(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    CompetitionId opened = service.open(actor, id).value().id();
    return Response.seeOther(URI.create(Notice.DIBUKA.on("/lomba/" + opened))).build();
  }
}
