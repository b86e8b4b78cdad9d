package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a kader sees: their own pelatihan, and the ticket to show at the door. */
@Path("/saya/pelatihan")
@Produces(MediaType.TEXT_HTML)
public final class OwnPelatihanPages {

  private final PelatihanService schedule;
  private final EnrollmentService enrollments;
  private final CompletionService completions;

  OwnPelatihanPages(
      PelatihanService schedule, EnrollmentService enrollments, CompletionService completions) {
    this.schedule = schedule;
    this.enrollments = enrollments;
    this.completions = completions;
  }

  @GET
  @RolesAllowed(Roles.KADER)
  public OwnPelatihanView list(@Auth Actor actor) {
    return new OwnPelatihanView(actor, completions.listOwn(self(actor)), schedule.today());
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.KADER)
  public TicketView ticket(@Auth Actor actor, @PathParam("id") PelatihanId id) {
    PelatihanDetail detail = schedule.get(actor, id);
    KaderId self = self(actor);
    return new TicketView(
        actor, detail, enrollments.get(actor, id, self), completions.findOutcome(id, self));
  }

  private static KaderId self(Actor actor) {
    return actor
        .kaderId()
        .map(KaderId::new)
        .orElseThrow(
            () -> CommonProblem.NOT_FOUND.because("Akun ini belum terhubung ke data kader."));
  }
}
