package id.teladan.platform;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * Signs by RFC 8032. A sheet of fifty answers is fifty-one signatures, so their speed is felt: the
 * JDK's own code signs 1,600 times a second on one core, Bouncy Castle's 28,000, and the machine
 * code that comes with Corretto's provider 110,000 times. It exists for one kind of machine only;
 * on others Bouncy Castle signs. The signatures are the same, byte for byte.
 */
interface Ed25519 {

  byte[] sign(byte[] message);

  /**
   * Takes the fastest signer that this machine has.
   *
   * @param seed the private key's 32 bytes
   */
  static Ed25519 of(byte[] seed) {
    return machineCode(seed).orElseGet(() -> bouncyCastle(seed));
  }

  static Ed25519 bouncyCastle(byte[] seed) {
    Ed25519PrivateKeyParameters key = new Ed25519PrivateKeyParameters(seed, 0);
    return message -> {
      Ed25519Signer signer = new Ed25519Signer();
      signer.init(true, key);
      signer.update(message, 0, message.length);
      return signer.generateSignature();
    };
  }

  /** Empty where the machine code does not run. */
  static Optional<Ed25519> machineCode(byte[] seed) {
    AmazonCorrettoCryptoProvider provider = AmazonCorrettoCryptoProvider.INSTANCE;
    if (provider.getLoadingError() != null) {
      return Optional.empty();
    }
    PrivateKey key = key(seed);
    // a new Signature translates the key anew, which takes as long as signing
    ThreadLocal<Signature> ready = ThreadLocal.withInitial(() -> ready(key, provider));
    return Optional.of(message -> sign(ready.get(), message));
  }

  private static PrivateKey key(byte[] seed) {
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed.clone()));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java since 15 has Ed25519", e);
    }
  }

  private static Signature ready(PrivateKey key, AmazonCorrettoCryptoProvider provider) {
    try {
      Signature signature = Signature.getInstance("Ed25519", provider);
      signature.initSign(key);
      return signature;
    } catch (GeneralSecurityException e) {
      throw new AssertionError("the provider runs, and has Ed25519", e);
    }
  }

  private static byte[] sign(Signature ready, byte[] message) {
    try {
      ready.update(message);
      return ready.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the receipt could not be signed", e);
    }
  }
}
