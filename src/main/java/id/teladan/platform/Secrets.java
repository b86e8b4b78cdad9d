package id.teladan.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one secret of an installation, from which every key is derived by purpose (HMAC-SHA256). */
public final class Secrets {

  private static final int SHORTEST = 32;
  private final byte[] master;

  /** Takes the secret itself: at least 32 bytes. */
  public Secrets(byte[] master) {
    if (master.length < SHORTEST) {
      throw new IllegalArgumentException("the secret needs at least 32 bytes");
    }
    this.master = master.clone();
  }

  /** 32 bytes, the same for the same purpose for as long as the secret is the same. */
  public byte[] derive(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(master, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has HmacSHA256", e);
    }
  }
}
