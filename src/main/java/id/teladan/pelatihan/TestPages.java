package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
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
import java.util.Map;
import java.util.stream.Collectors;

/** The table of pre-test, post-test and remedial, and what it shows of the gain. */
@Path("/pelatihan/{id}/nilai")
@Produces(MediaType.TEXT_HTML)
public final class TestPages {

  private final PelatihanService schedule;
  private final EnrollmentService enrollments;
  private final TestService tests;

  TestPages(PelatihanService schedule, EnrollmentService enrollments, TestService tests) {
    this.schedule = schedule;
    this.enrollments = enrollments;
    this.tests = tests;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public TestView get(@Auth Actor actor, @PathParam("id") PelatihanId id) {
    List<Participant> people = people(actor, id);
    return new TestView(
        actor,
        schedule.get(actor, id).pelatihan(),
        people,
        people.stream().map(TestForm::of).toList());
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response save(@Auth Actor actor, @PathParam("id") PelatihanId id, Form fields) {
    List<Participant> people = people(actor, id);
    List<TestForm> rows =
        people.stream().map(p -> TestForm.of(p.kaderId(), fields.asMap())).toList();
    if (rows.stream().anyMatch(TestForm::isWrong)) {
      Pelatihan pelatihan = schedule.get(actor, id).pelatihan();
      return Response.status(422).entity(new TestView(actor, pelatihan, people, rows)).build();
    }
    Map<KaderId, TestService.Scores> table =
        rows.stream().collect(Collectors.toMap(TestForm::kader, TestForm::toScores));
    tests.saveTable(actor, id, table);
    return Response.seeOther(URI.create(Notice.TERSIMPAN.on("/pelatihan/" + id + "/nilai")))
        .build();
  }

  private List<Participant> people(Actor actor, PelatihanId id) {
    return enrollments.list(actor, id).stream().filter(Participant::isEnrolled).toList();
  }
}
