package id.teladan.device;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A tablet's public key as a JWK (RFC 7518, 6.2): a point on P-256, which its signatures (ES256)
 * are checked with.
 *
 * @param x 32 bytes, base64url
 * @param y 32 bytes, base64url
 */
public record DeviceKey(
    @NotNull(message = "wajib diisi") @Pattern(regexp = "EC", message = "harus EC") String kty,
    @NotNull(message = "wajib diisi") @Pattern(regexp = "P-256", message = "harus P-256")
        String crv,
    @NotNull(message = "wajib diisi")
        @Pattern(regexp = COORDINATE, message = "harus 32 bita dalam base64url")
        String x,
    @NotNull(message = "wajib diisi")
        @Pattern(regexp = COORDINATE, message = "harus 32 bita dalam base64url")
        String y) {

  private static final String COORDINATE = "[A-Za-z0-9_-]{43}";

  static DeviceKey ofText(String text) {
    String[] point = text.split("\\.", 2);
    return new DeviceKey("EC", "P-256", point[0], point[1]);
  }

  /** As the database keeps it. */
  String text() {
    return x + "." + y;
  }
}
