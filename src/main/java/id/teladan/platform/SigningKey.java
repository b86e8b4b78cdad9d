package id.teladan.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The installation's Ed25519 key (RFC 8032): signs receipts and tickets. Signatures are
 * deterministic, so one may be made again instead of being stored.
 */
public final class SigningKey {

  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private final Ed25519 privateKey;
  private final Ed25519PublicKeyParameters publicKey;
  private final String keyId;

  public SigningKey(Secrets secrets) {
    byte[] seed = secrets.derive("signing-key/1");
    privateKey = Ed25519.of(seed);
    publicKey = new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey();
    keyId = Hashes.sha256(publicKey.getEncoded()).substring(0, 16);
  }

  /** The signature over the text's UTF-8 bytes, base64url without padding. */
  public String sign(String text) {
    return URL.encodeToString(privateKey.sign(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** False for a signature that is forged, cut, or no base64url at all. */
  public boolean verifies(String text, String signature) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Ed25519Signer verifier = new Ed25519Signer();
    verifier.init(false, publicKey);
    verifier.update(bytes, 0, bytes.length);
    try {
      return verifier.verifySignature(Base64.getUrlDecoder().decode(signature));
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  public String keyId() {
    return keyId;
  }

  /** The public key's 32 bytes, base64url: the {@code x} of its JWK (RFC 8037). */
  public String publicKey() {
    return URL.encodeToString(publicKey.getEncoded());
  }
}
