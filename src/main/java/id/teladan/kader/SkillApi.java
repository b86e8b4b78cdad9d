package id.teladan.kader;

import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
  public Listing<SkillJson> list(@BeanParam PageParams page) {
    List<Skill> all = List.copyOf(Skills.all());
    int first = all.stream().map(Skill::code).toList().indexOf(page.afterValue(0)) + 1;
    List<Skill> rest = all.subList(first, all.size());
    return page.listing(rest, skill -> List.of(skill.code())).map(SkillJson::of);
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
