package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part in a pelatihan, their tests, and who has passed, for programs. */
@Path("/api/v1/pelatihan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EnrollmentApi {

  private final EnrollmentService enrollments;
  private final TestService tests;
  private final CompletionService completions;

  EnrollmentApi(EnrollmentService enrollments, TestService tests, CompletionService completions) {
    this.enrollments = enrollments;
    this.tests = tests;
    this.completions = completions;
  }

  @GET
  @Path("{id}/enrollments")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public Listing<ParticipantJson> list(
      @Auth Actor actor, @PathParam("id") PelatihanId id, @BeanParam PageParams page) {
    return page.cut(enrollments.list(actor, id), one -> one.kaderId().toString())
        .map(ParticipantJson::of);
  }

  @GET
  @Path("{id}/enrollments/{kaderId}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public Enrollment get(
      @Auth Actor actor, @PathParam("id") PelatihanId id, @PathParam("kaderId") KaderId kaderId) {
    return enrollments.get(actor, id, kaderId);
  }

  @PUT
  @Path("{id}/enrollments/{kaderId}")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Enrollment enroll(
      @Auth Actor actor, @PathParam("id") PelatihanId id, @PathParam("kaderId") KaderId kaderId) {
    return enrollments.enroll(actor, id, kaderId);
  }

  @DELETE
  @Path("{id}/enrollments/{kaderId}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Enrollment cancel(
      @Auth Actor actor, @PathParam("id") PelatihanId id, @PathParam("kaderId") KaderId kaderId) {
    return enrollments.cancel(actor, id, kaderId);
  }

  @PUT
  @Path("{id}/tests/PRE/{kaderId}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public ScoreJson preTest(
      @Auth Actor actor,
      @PathParam("id") PelatihanId id,
      @PathParam("kaderId") KaderId kaderId,
      @NotNull ScoreBody body) {
    return ScoreJson.of(kaderId, tests.recordPreTest(actor, id, kaderId, body.score()));
  }

  @PUT
  @Path("{id}/tests/POST/{kaderId}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public ScoreJson postTest(
      @Auth Actor actor,
      @PathParam("id") PelatihanId id,
      @PathParam("kaderId") KaderId kaderId,
      @NotNull ScoreBody body) {
    return ScoreJson.of(kaderId, tests.recordPostTest(actor, id, kaderId, body.score()));
  }

  @GET
  @Path("{id}/completion")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public Items completion(@Auth Actor actor, @PathParam("id") PelatihanId id) {
    return new Items(completions.list(actor, id));
  }

  @POST
  @Path("{id}/completion")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Items complete(
      @Auth Actor actor, @PathParam("id") PelatihanId id, PelatihanApi.@Nullable Because because) {
    return new Items(completions.complete(actor, id, because == null ? null : because.reason()));
  }

  /** What everybody leaves with. */
  public record Items(List<CompletionItem> items) {}

  /** A score to record. */
  public record ScoreBody(@Nullable BigDecimal score) {}

  /** A score as it was recorded: a second post-test counts as the remedial. */
  public record ScoreJson(KaderId kaderId, TestKind test, BigDecimal score) {

    static ScoreJson of(KaderId kaderId, TestService.Recorded recorded) {
      return new ScoreJson(kaderId, recorded.test(), recorded.score());
    }
  }

  /** One line of the list of participants. */
  public record ParticipantJson(
      KaderId kaderId,
      String name,
      EnrollmentOutcome outcome,
      @Nullable String reason,
      @Nullable BigDecimal pre,
      @Nullable BigDecimal post,
      @Nullable BigDecimal remedial) {

    static ParticipantJson of(Participant p) {
      return new ParticipantJson(
          p.kaderId(), p.name(), p.outcome(), p.reason(), p.pre(), p.post(), p.remedial());
    }
  }
}
