package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

  private final SigningKey key = new SigningKey(new Secrets(new byte[32]));

  @Test
  void whatItSignsAnotherImplementationVerifies() throws Exception {
    byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100"); // RFC 8410
    byte[] raw = Base64.getUrlDecoder().decode(key.publicKey());
    byte[] encoded = new byte[prefix.length + raw.length];
    System.arraycopy(prefix, 0, encoded, 0, prefix.length);
    System.arraycopy(raw, 0, encoded, prefix.length, raw.length);

    Signature jdk = Signature.getInstance("Ed25519");
    jdk.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
    jdk.update("lembar nilai".getBytes(StandardCharsets.UTF_8));

    assertThat(jdk.verify(Base64.getUrlDecoder().decode(key.sign("lembar nilai")))).isTrue();
  }

  @Test
  void aSignatureHoldsForItsTextOnly() {
    String signature = key.sign("a");

    assertThat(key.verifies("a", signature)).isTrue();
    assertThat(key.verifies("b", signature)).isFalse();
    assertThat(key.verifies("a", "not a signature")).isFalse();
    assertThat(key.sign("a")).isEqualTo(signature);
  }
}
