package id.teladan.kader;

import id.teladan.platform.Listing;
import id.teladan.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The 25 skills for programs. */
@Path("/api/v1/skills")
@Produces(MediaType.APPLICATION_JSON)
public final class SkillApi {

  @GET
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.KADER,
    Roles.VIEWER
  })
  public Listing<SkillJson> list() {
    return new Listing<>(Skills.all().stream().map(SkillJson::of).toList(), null);
  }

  record SkillJson(
      String code,
      SkillGroup group,
      String groupTitle,
      String title,
      String method,
      List<String> steps,
      List<Integer> critical) {

    static SkillJson of(Skill skill) {
      return new SkillJson(
          skill.code(),
          skill.group(),
          skill.group().title(),
          skill.title(),
          skill.method(),
          skill.steps(),
          skill.critical());
    }
  }
}
