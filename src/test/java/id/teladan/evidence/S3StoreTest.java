package id.teladan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.ProblemException;
import id.teladan.testing.S3Server;
import org.junit.jupiter.api.Test;

class S3StoreTest extends StoreContract {

  private static final EvidenceStore STORE = new S3Store(settings(S3Server.address()));

  @Override
  EvidenceStore store() {
    return STORE;
  }

  /** Port 9 is nobody's: the sender is told to try again, and not that the portal is broken. */
  @Test
  void aStoreThatIsAwayIsSaidToBe() {
    EvidenceStore away = new S3Store(settings("http://127.0.0.1:9"));

    assertThatThrownBy(() -> away.put("a/b", "image/png", new byte[] {1}))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.problem().status()).isEqualTo(503));
  }

  private static StorageSettings settings(String address) {
    return new StorageSettings(
        "s3", address, "us-east-1", S3Server.BUCKET, "kunci-uji", "rahasia-uji");
  }
}
