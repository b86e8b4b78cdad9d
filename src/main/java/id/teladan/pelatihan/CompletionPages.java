package id.teladan.pelatihan;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.Notice;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
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

/** The end of a pelatihan: first what would come out, then the button. */
@Path("/pelatihan/{id}/selesai")
@Produces(MediaType.TEXT_HTML)
public final class CompletionPages {

  private final PelatihanService schedule;
  private final EnrollmentService enrollments;
  private final CompletionService completions;

  CompletionPages(
      PelatihanService schedule, EnrollmentService enrollments, CompletionService completions) {
    this.schedule = schedule;
    this.enrollments = enrollments;
    this.completions = completions;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public CompletionView get(@Auth Actor actor, @PathParam("id") PelatihanId id) {
    return view(actor, id, "", "");
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response complete(
      @Auth Actor actor,
      @PathParam("id") PelatihanId id,
      @FormParam("reason") @DefaultValue("") String reason) {
    try {
      int judged = completions.complete(actor, id, reason).size();
      return Response.seeOther(
              URI.create(
                  Notice.TERSIMPAN.on(
                      judged == 0 ? "/pelatihan/" + id : "/pelatihan/" + id + "/selesai")))
          .build();
    } catch (ProblemException e) {
      String wrong =
          e.problem().errors().stream().map(FieldError::message).findFirst().orElseThrow(() -> e);
      return Response.status(422).entity(view(actor, id, reason, wrong)).build();
    }
  }

  private CompletionView view(Actor actor, PelatihanId id, String reason, String wrong) {
    PelatihanDetail detail = schedule.get(actor, id);
    return new CompletionView(
        actor,
        detail,
        new CompletionView.Judged(
            enrollments.list(actor, id),
            completions.preview(actor, id),
            completions.list(actor, id),
            completions.lacksFieldPractice(detail)),
        new CompletionView.Typed(completions.needsReason(detail), reason, wrong));
  }
}
