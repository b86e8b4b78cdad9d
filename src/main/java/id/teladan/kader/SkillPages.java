package id.teladan.kader;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FormInput;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tick lists by which skills are assessed. */
@Path("/kader/{id}/nilai/{skill}")
@Produces(MediaType.TEXT_HTML)
public final class SkillPages {

  private static final Pattern STEP = Pattern.compile("[0-9]{1,3}");

  private final KaderService service;
  private final SkillService skills;

  SkillPages(KaderService service, SkillService skills) {
    this.service = service;
    this.skills = skills;
  }

  @GET
  @RolesAllowed({Roles.ASSESSOR, Roles.TRAINER})
  public AssessView blank(
      @Auth Actor actor, @PathParam("id") KaderId id, @PathParam("skill") String code) {
    return view(actor, id, skill(code), new FormInput(new MultivaluedHashMap<>()));
  }

  @POST
  @RolesAllowed({Roles.ASSESSOR, Roles.TRAINER})
  public Response assess(
      @Auth Actor actor, @PathParam("id") KaderId id, @PathParam("skill") String code, Form form) {
    Skill skill = skill(code);
    FormInput input = new FormInput(form.asMap());
    LocalDate assessedOn = input.date("assessedOn");
    if (assessedOn == null && input.error("assessedOn").isEmpty()) {
      input.wrong("assessedOn", "wajib diisi");
    }
    Optional<?> saved =
        assessedOn == null
            ? Optional.empty()
            : input.attempt(
                () ->
                    skills.assess(
                        actor,
                        id,
                        SkillAssessmentId.valueOf(input.text("assessmentId")),
                        new NewSkillAssessment(skill.code(), assessedOn, steps(input))));
    return saved.isPresent()
        ? Response.seeOther(URI.create(Notice.TERSIMPAN.on("/kader/" + id))).build()
        : Response.status(422).entity(view(actor, id, skill, input)).build();
  }

  private AssessView view(Actor actor, KaderId id, Skill skill, FormInput input) {
    return new AssessView(
        actor, service.get(actor, id).kader(), skill, input, service.today().toString());
  }

  /** What is no number is a step that does not exist, and is refused as one. */
  private static List<@Nullable Integer> steps(FormInput input) {
    return input.all("step").stream()
        .map(text -> STEP.matcher(text).matches() ? Integer.valueOf(text) : Integer.valueOf(0))
        .toList();
  }

  private static Skill skill(String code) {
    return Skills.find(code)
        .orElseThrow(
            () -> CommonProblem.NOT_FOUND.because("Tidak ada keterampilan dengan kode itu."));
  }
}
