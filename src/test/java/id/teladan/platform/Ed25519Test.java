package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Ed25519Test {

  // RFC 8032, 7.1, test 3
  private static final byte[] SEED =
      HexFormat.of().parseHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");
  private static final byte[] MESSAGE = HexFormat.of().parseHex("af82");
  private static final String SIGNATURE =
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
          + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a";

  @Test
  void bothSignAsTheStandardSays() {
    assertThat(Ed25519.bouncyCastle(SEED).sign(MESSAGE))
        .asHexString()
        .isEqualToIgnoringCase(SIGNATURE);
    assertThat(Ed25519.of(SEED).sign(MESSAGE)).asHexString().isEqualToIgnoringCase(SIGNATURE);
  }

  @Test
  void aReceiptIsTheSameWhoeverSignsIt() {
    for (int length = 0; length < 300; length++) {
      byte[] message = "é".repeat(length).getBytes(StandardCharsets.UTF_8);
      assertThat(Ed25519.of(SEED).sign(message))
          .isEqualTo(Ed25519.bouncyCastle(SEED).sign(message));
    }
  }
}
