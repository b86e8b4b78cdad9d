package id.teladan.bundle;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import id.teladan.device.DeviceKey;
import id.teladan.platform.Checks;
import id.teladan.platform.Json;
import id.teladan.platform.ProblemException;
import java.text.ParseException;

/** A bundle with its tablet's signature: a JWS (RFC 7515) with ES256. */
record SignedBundle(JWSObject jws, Bundle bundle) {

  static SignedBundle of(String text) {
    JWSObject jws = parse(text);
    try {
      Bundle bundle = Json.value(jws.getPayload().toString(), Bundle.class);
      Checks.refuse(Checks.of(bundle));
      return new SignedBundle(jws, bundle);
    } catch (IllegalArgumentException broken) {
      throw BundleKey.unreadable();
    }
  }

  /** As with the seal, whatever the library stumbles over. */
  private static JWSObject parse(String text) {
    try {
      return JWSObject.parse(text);
    } catch (ParseException | RuntimeException broken) {
      throw BundleKey.unreadable();
    }
  }

  /** Refuses (422) a bundle that this key has not signed. */
  void requireSignedBy(DeviceKey device) {
    try {
      ECKey key =
          new ECKey.Builder(Curve.P_256, new Base64URL(device.x()), new Base64URL(device.y()))
              .build();
      if (JWSAlgorithm.ES256.equals(jws.getHeader().getAlgorithm())
          && jws.verify(new ECDSAVerifier(key))) {
        return;
      }
    } catch (JOSEException | IllegalStateException broken) {
      // the same answer as for a signature that is somebody else's
    }
    throw notProven();
  }

  static ProblemException notProven() {
    return BundleProblem.BUNDLE_NOT_PROVEN.because(
        "Berkas ini tidak ditandatangani oleh tablet yang dikenal portal untuk akun itu.");
  }
}
