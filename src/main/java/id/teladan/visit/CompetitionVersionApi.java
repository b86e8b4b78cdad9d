package id.teladan.visit;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.InstrumentRef;
import id.teladan.platform.Actor;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Which version of its instrument an open competition is scored by. */
@Path("/api/v1/competitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CompetitionVersionApi {

  private final CompetitionVersions versions;

  CompetitionVersionApi(CompetitionVersions versions) {
    this.versions = versions;
  }

  @PUT
  @Path("/{id}/instrument")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public VersionJson change(
      @Auth Actor actor, @PathParam("id") CompetitionId id, @NotNull @Valid VersionBody body) {
    return VersionJson.of(versions.change(actor, id, body.version(), body.reason()));
  }

  record VersionBody(
      @NotNull(message = "wajib diisi") Integer version,
      @NotBlank(message = "wajib diisi") String reason) {}

  /**
   * What is in force.
   *
   * @param hash of the rules as they are frozen now
   * @param draftsElsewhere drafts that are still filled under another version
   */
  record VersionJson(
      CompetitionId competitionId,
      InstrumentRef instrument,
      @Nullable String hash,
      int draftsElsewhere) {

    static VersionJson of(CompetitionVersions.Standing standing) {
      Competition it = standing.competition();
      return new VersionJson(it.id(), it.instrument(), it.frozenHash(), standing.draftsElsewhere());
    }
  }
}
