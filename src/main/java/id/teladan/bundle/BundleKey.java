package id.teladan.bundle;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import id.teladan.platform.Hashes;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Secrets;
import java.math.BigInteger;
import java.text.ParseException;
import java.util.Map;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.math.ec.ECPoint;

/**
 * The installation's key that files are sealed to: JWE (RFC 7516) with ECDH-ES on P-256 and
 * AES-256-GCM. It is derived from the secret, so a file that was on its way for weeks still opens.
 */
final class BundleKey {

  private static final int COORDINATE_BITS = 256;

  private final ECKey key;

  BundleKey(Secrets secrets) {
    X9ECParameters curve = SECNamedCurves.getByName("secp256r1");
    BigInteger secret =
        new BigInteger(1, secrets.derive("bundle-key/1"))
            .mod(curve.getN().subtract(BigInteger.ONE))
            .add(BigInteger.ONE);
    ECPoint point = curve.getG().multiply(secret).normalize();
    Base64URL x = coordinate(point.getAffineXCoord().toBigInteger());
    Base64URL y = coordinate(point.getAffineYCoord().toBigInteger());
    this.key =
        new ECKey.Builder(Curve.P_256, x, y)
            .d(coordinate(secret))
            .keyID(Hashes.sha256(x + "." + y).substring(0, 16))
            .build();
  }

  private static Base64URL coordinate(BigInteger number) {
    return ECKey.encodeCoordinate(COORDINATE_BITS, number);
  }

  /** The public half as a JWK, for tablets to seal to. */
  Map<String, Object> publicJwk() {
    return key.toPublicJWK().toJSONObject();
  }

  /** What a sealed file says; refuses (422) what is broken, altered or for another portal. */
  String open(String sealed) {
    return payload(sealed).toString();
  }

  /** The same for what is no text. */
  byte[] openBytes(String sealed) {
    return payload(sealed).toBytes();
  }

  /** The library answers a header that lacks something with whatever it stumbles over. */
  private static JWEObject parse(String sealed) {
    try {
      return JWEObject.parse(sealed.strip());
    } catch (ParseException | RuntimeException broken) {
      throw unreadable();
    }
  }

  private Payload payload(String sealed) {
    JWEObject jwe = parse(sealed);
    try {
      if (!key.getKeyID().equals(jwe.getHeader().getKeyID())) {
        throw BundleProblem.BUNDLE_FOR_ANOTHER_PORTAL.because(
            "Berkas ini disegel untuk portal lain. Bawa ke portal yang dipakai tablet itu.");
      }
      if (!JWEAlgorithm.ECDH_ES.equals(jwe.getHeader().getAlgorithm())
          || !EncryptionMethod.A256GCM.equals(jwe.getHeader().getEncryptionMethod())) {
        throw unreadable();
      }
      jwe.decrypt(new ECDHDecrypter(key));
      return jwe.getPayload();
    } catch (JOSEException | IllegalArgumentException broken) {
      throw unreadable();
    }
  }

  static ProblemException unreadable() {
    return BundleProblem.BUNDLE_UNREADABLE.because(
        "Berkas terpotong atau berubah di jalan. Yang di tablet tetap aman; buat berkas lagi.");
  }
}
