package id.teladan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.teladan.platform.Ids;
import id.teladan.testing.PortalClient.Answer;
import java.text.ParseException;
import java.util.UUID;

/** A tablet as the portal sees it: an id, a key that signs, and files sealed to the portal. */
public final class TestTablet {

  private final UUID id = Ids.next();
  private final ECKey key;

  public TestTablet() {
    try {
      key = new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  public UUID id() {
    return id;
  }

  public Answer register(TestAccount account) {
    return account
        .api()
        .put("/api/v1/devices/" + id, "{\"publicKey\":%s}".formatted(key.toPublicJWK()));
  }

  /** Signed by this tablet, sealed to the portal's key. */
  public String seal(ObjectNode bundle) {
    return seal(bundle, Portal.stranger().get("/api/v1/bundles/key").json());
  }

  public String seal(ObjectNode bundle, JsonNode portalKey) {
    try {
      JWSObject signed =
          new JWSObject(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(id.toString()).build(),
              new Payload(bundle.toString()));
      signed.sign(new ECDSASigner(key));
      return sealed(new Payload(signed.serialize()), ECKey.parse(portalKey.toString()));
    } catch (JOSEException | ParseException e) {
      throw new AssertionError(e);
    }
  }

  /** A photo as a line of a file. */
  public static String seal(byte[] photo) {
    try {
      JsonNode portalKey = Portal.stranger().get("/api/v1/bundles/key").json();
      return sealed(new Payload(photo), ECKey.parse(portalKey.toString()));
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static String sealed(Payload payload, ECKey portal) {
    try {
      JWEObject sealed =
          new JWEObject(
              new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                  .keyID(portal.getKeyID())
                  .build(),
              payload);
      sealed.encrypt(new ECDHEncrypter(portal));
      return sealed.serialize();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }
}
