package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import id.teladan.pelatihan.EnrollmentDao.Found;
import id.teladan.platform.Actor;
import id.teladan.platform.Htmx;
import id.teladan.platform.Notice;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.List;

/** Filling a class: search, tick, enroll; and taking somebody off the list. */
@Path("/pelatihan/{id}/peserta")
@Produces(MediaType.TEXT_HTML)
public final class EnrollmentPages {

  private final PelatihanService schedule;
  private final EnrollmentService enrollments;

  EnrollmentPages(PelatihanService schedule, EnrollmentService enrollments) {
    this.schedule = schedule;
    this.enrollments = enrollments;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public CandidatesView search(
      @Auth Actor actor,
      @PathParam("id") PelatihanId id,
      @QueryParam("q") @DefaultValue("") String text,
      @BeanParam Htmx htmx) {
    Pelatihan pelatihan = schedule.get(actor, id).pelatihan();
    List<Found> found = enrollments.searchCandidates(actor, id, text);
    String template = htmx.wantsFragment() ? "_candidates.mustache" : "candidates.mustache";
    return new CandidatesView(template, actor, pelatihan, text, found);
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response enroll(@Auth Actor actor, @PathParam("id") PelatihanId id, Form form) {
    PelatihanId known = schedule.get(actor, id).pelatihan().id();
    List<Enrollment> outcomes =
        form.asMap().getOrDefault("kader", List.of()).stream()
            .map(KaderId::valueOf)
            .map(kader -> enrollments.enroll(actor, known, kader))
            .toList();
    if (outcomes.isEmpty()) {
      return Response.seeOther(URI.create("/pelatihan/" + id + "/peserta")).build();
    }
    boolean waits =
        outcomes.stream().anyMatch(one -> one.outcome() == EnrollmentOutcome.WAITLISTED);
    return waits
        ? Response.seeOther(URI.create(Notice.MENUNGGU.on("/pelatihan/" + id))).build()
        : back(id, Notice.TERSIMPAN);
  }

  @POST
  @Path("{kader}/batal")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response cancel(
      @Auth Actor actor, @PathParam("id") PelatihanId id, @PathParam("kader") KaderId kader) {
    Enrollment cancelled = enrollments.cancel(actor, id, kader);
    return back(id, cancelled.ticket() == null ? Notice.DIBATALKAN : Notice.TERSIMPAN);
  }

  private static Response back(PelatihanId id, Notice notice) {
    return Response.seeOther(URI.create(notice.on("/pelatihan/" + id) + "#peserta")).build();
  }
}
