package id.teladan.platform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The settings in force that a result depends on. */
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
public final class PoliciesApi {

  private final Policies policies;

  public PoliciesApi(Policies policies) {
    this.policies = policies;
  }

  @GET
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.KADER,
    Roles.VIEWER
  })
  public PoliciesJson get() {
    return new PoliciesJson(policies.version(), policies);
  }

  /** The settings with their version. */
  public record PoliciesJson(String version, @JsonUnwrapped Policies policies) {}
}
