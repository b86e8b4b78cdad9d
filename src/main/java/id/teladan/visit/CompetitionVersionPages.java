package id.teladan.visit;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
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
import org.jspecify.annotations.Nullable;

/** Where the committee puts another version of a competition's instrument into force. */
@Path("/lomba/{id}/instrumen")
@Produces(MediaType.TEXT_HTML)
public final class CompetitionVersionPages {

  private final CompetitionService competitions;
  private final CompetitionVersions versions;

  CompetitionVersionPages(CompetitionService competitions, CompetitionVersions versions) {
    this.competitions = competitions;
    this.versions = versions;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public CompetitionVersionsView show(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    return view(actor, id, "", null);
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response change(
      @Auth Actor actor,
      @PathParam("id") CompetitionId id,
      @FormParam("versi") @DefaultValue("") String version,
      @FormParam("alasan") @DefaultValue("") String reason) {
    Competition competition = competitions.get(actor, id);
    try {
      var unused = versions.change(actor, competition.id(), number(version), reason);
      return Response.seeOther(URI.create(Notice.VERSI_DIGANTI.on("/lomba/" + id + "/instrumen")))
          .build();
    } catch (ProblemException refused) {
      if (refused.problem().status() == 404) {
        throw refused;
      }
      String why =
          refused.problem().errors().isEmpty()
              ? String.valueOf(refused.problem().detail())
              : "Tulis alasannya, 1 sampai 500 huruf.";
      return Response.status(refused.problem().status())
          .entity(view(actor, id, reason, why))
          .build();
    }
  }

  private CompetitionVersionsView view(
      Actor actor, CompetitionId id, String reason, @Nullable String why) {
    Competition competition = competitions.get(actor, id);
    return new CompetitionVersionsView(
        actor,
        versions.standing(competition),
        competitions.instrument(competition),
        versions.choices(actor, competition),
        reason,
        why);
  }

  static int number(String version) {
    if (!version.matches("[1-9]\\d{0,8}")) {
      throw CommonProblem.NOT_FOUND.because("Versi itu tidak ada.");
    }
    return Integer.parseInt(version);
  }
}
