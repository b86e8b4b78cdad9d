package id.teladan.kader;

import id.teladan.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps the NIK of kader so that a copy of the database gives none away: encrypted (AES-256-GCM,
 * bound to the kader), and as a keyed hash by which the same number is found again.
 */
final class NikVault {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec cipherKey;
  private final SecretKeySpec indexKey;
  private final SecureRandom random = new SecureRandom();

  NikVault(Secrets secrets) {
    cipherKey = new SecretKeySpec(secrets.derive("kader-nik-cipher/1"), "AES");
    indexKey = new SecretKeySpec(secrets.derive("kader-nik-index/1"), "HmacSHA256");
  }

  SealedNik seal(KaderId kader, String nik) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] text = nik.getBytes(StandardCharsets.US_ASCII);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, kader, nonce).doFinal(text);
      byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
      return new SealedNik(
          HexFormat.of().formatHex(both), index(nik), nik.substring(nik.length() - 4));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has AES-GCM", e);
    }
  }

  String open(KaderId kader, String cipherHex) {
    byte[] both = HexFormat.of().parseHex(cipherHex);
    try {
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, kader, Arrays.copyOf(both, NONCE_BYTES))
              .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
      return new String(text, StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the NIK of kader " + kader + " cannot be read", e);
    }
  }

  /** The same for the same number, and of no use to who has not the secret. */
  String index(String nik) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(indexKey);
      return HexFormat.of().formatHex(mac.doFinal(nik.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has HmacSHA256", e);
    }
  }

  private Cipher cipher(int mode, KaderId kader, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(kader.toString().getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
