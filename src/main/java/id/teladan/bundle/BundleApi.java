package id.teladan.bundle;

import id.teladan.platform.Actor;
import id.teladan.platform.BodyLimit;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Files from tablets without signal. */
@Path("/api/v1/bundles")
@Produces(MediaType.APPLICATION_JSON)
public final class BundleApi {

  private final BundleService service;
  private final BundleKey key;

  BundleApi(BundleService service, BundleKey key) {
    this.service = service;
    this.key = key;
  }

  /** The key that files are sealed to, as a JWK. */
  @GET
  @Path("/key")
  @PermitAll
  public Map<String, Object> key() {
    return key.publicJwk();
  }

  /**
   * Takes a sealed file from whoever carries it; answers the receipts that go back to the tablet.
   */
  @POST
  @Consumes({"application/jose", MediaType.TEXT_PLAIN})
  @BodyLimit(megabytes = 16)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR})
  public BundleReceipts take(@Auth Actor actor, @NotNull String sealed) {
    return service.take(actor, sealed);
  }
}
