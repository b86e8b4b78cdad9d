package id.teladan.bundle;

import id.teladan.platform.Actor;
import id.teladan.platform.BodyLimit;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;

/** Files from tablets without signal. */
@Path("/api/v1/bundles")
@Produces(MediaType.APPLICATION_JSON)
public final class BundleApi {

  private static final int MOST_MEGABYTES = 16;

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
   * Its first line is a JWE of what the tablet says and has signed, each other one a JWE of a
   * photo's bytes.
   */
  @POST
  @Consumes({"application/jose", MediaType.TEXT_PLAIN})
  @BodyLimit(megabytes = MOST_MEGABYTES)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR})
  public BundleReceipts take(@Auth Actor actor, InputStream sealed) {
    try (SealedFile file = SealedFile.receive(sealed)) {
      return service.take(actor, file);
    }
  }
}
