package id.teladan.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The public key that receipts and tickets are checked with, as a JWK set (RFC 7517, 8037). */
@Path("/api/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
public final class KeysApi {

  private final KeySetJson keys;

  public KeysApi(SigningKey key) {
    this.keys =
        new KeySetJson(
            List.of(new KeyJson("OKP", "Ed25519", key.keyId(), "sig", "EdDSA", key.publicKey())));
  }

  @GET
  @PermitAll
  public KeySetJson get() {
    return keys;
  }

  /** All keys that signatures may be made with. */
  public record KeySetJson(List<KeyJson> keys) {}

  /** One key; the names are those of RFC 7517. */
  public record KeyJson(String kty, String crv, String kid, String use, String alg, String x) {}
}
