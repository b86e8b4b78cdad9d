package id.teladan.kader;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ETags;
import id.teladan.platform.FieldError;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.PosyanduSearch;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of kader for programs. */
@Path("/api/v1/kader")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class KaderApi {

  private final KaderService service;
  private final SkillService skills;

  KaderApi(KaderService service, SkillService skills) {
    this.service = service;
    this.skills = skills;
  }

  @GET
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.VIEWER,
    Roles.KADER
  })
  public Listing<KaderJson> list(
      @Auth Actor actor,
      @QueryParam("posyanduId") @Nullable String posyanduId,
      @QueryParam("puskesmasId") @Nullable String puskesmasId,
      @QueryParam("region") @Nullable String region,
      @QueryParam("q") @Nullable String text,
      @BeanParam PageParams page) {
    PosyanduSearch place = PosyanduSearch.of(puskesmasId, region, text);
    return service
        .search(actor, KaderSearch.of(place, posyandu(posyanduId)), page)
        .map(KaderJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.VIEWER,
    Roles.KADER
  })
  public Response get(@Auth Actor actor, @PathParam("id") KaderId id) {
    KaderProfile found = service.get(actor, id);
    return Response.ok(KaderJson.of(found))
        .header(HttpHeaders.ETAG, ETags.of(found.kader().revision()))
        .build();
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response create(@Auth Actor actor, @NotNull NewKader request) {
    return answer(service.create(actor, request));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response put(
      @Auth Actor actor,
      @PathParam("id") KaderId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull NewKader request) {
    return answer(service.put(actor, id, request, ifMatch));
  }

  @GET
  @Path("{id}/skill-assessments")
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.VIEWER,
    Roles.KADER
  })
  public Listing<AssessmentJson> listAssessments(
      @Auth Actor actor, @PathParam("id") KaderId id, @BeanParam PageParams page) {
    return page.cut(skills.list(actor, id), one -> one.id().toString()).map(AssessmentJson::of);
  }

  @PUT
  @Path("{id}/skill-assessments/{assessmentId}")
  @RolesAllowed({Roles.ASSESSOR, Roles.TRAINER})
  public Response assess(
      @Auth Actor actor,
      @PathParam("id") KaderId id,
      @PathParam("assessmentId") SkillAssessmentId assessmentId,
      @NotNull NewSkillAssessment request) {
    Saved<SkillService.Assessed> saved = skills.assess(actor, id, assessmentId, request);
    return saved
        .response(
            "/api/v1/kader/%s/skill-assessments/%s".formatted(id, assessmentId),
            new OutcomeJson(saved.value().assessment().outcome(), saved.value().level()))
        .build();
  }

  private static Response answer(Saved<KaderProfile> saved) {
    Kader kader = saved.value().kader();
    return saved
        .response("/api/v1/kader/" + kader.id(), KaderJson.of(saved.value()))
        .header(HttpHeaders.ETAG, ETags.of(kader.revision()))
        .build();
  }

  static @Nullable UUID posyandu(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text.strip());
    } catch (IllegalArgumentException e) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Penyaring daftar tidak benar.",
          List.of(new FieldError("posyanduId", "bukan id posyandu")));
    }
  }

  record KaderJson(
      KaderId id,
      String name,
      PosyanduId posyanduId,
      @Nullable String phone,
      @Nullable Sex sex,
      @Nullable LocalDate bornOn,
      @Nullable LocalDate servesSince,
      boolean appointed,
      boolean active,
      KaderLevel level,
      List<SkillJson> skills,
      @Nullable String nikEnding) {

    static KaderJson of(KaderProfile profile) {
      Kader kader = profile.kader();
      return new KaderJson(
          kader.id(),
          kader.name(),
          kader.posyanduId(),
          profile.phone(),
          kader.sex(),
          kader.bornOn(),
          kader.servesSince(),
          kader.appointed(),
          kader.active(),
          profile.level(),
          profile.skills().states().stream().map(SkillJson::of).toList(),
          kader.nikEnding());
    }
  }

  record SkillJson(String code, SkillState.State state, @Nullable LocalDate assessedOn) {

    static SkillJson of(SkillState state) {
      return new SkillJson(state.skill().code(), state.state(), state.assessedOn());
    }
  }

  record OutcomeJson(SkillOutcome outcome, KaderLevel level) {}

  record AssessmentJson(
      SkillAssessmentId id,
      String skill,
      LocalDate assessedOn,
      List<Integer> stepsDone,
      SkillOutcome outcome) {

    static AssessmentJson of(SkillAssessment assessment) {
      return new AssessmentJson(
          assessment.id(),
          assessment.skill(),
          assessment.assessedOn(),
          List.copyOf(assessment.stepsDone()),
          assessment.outcome());
    }
  }
}
