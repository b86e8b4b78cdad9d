package id.teladan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of files does. */
abstract class StoreContract {

  private static final byte[] CONTENT = "isi bukti".getBytes(StandardCharsets.UTF_8);

  /** Places of one test begin alike, and no other test's begin so. */
  private final String folder = Ids.next().toString();

  abstract EvidenceStore store();

  @Test
  void whatIsPutComesBackAsOftenAsOneLikes() {
    store().put(place("a"), "application/pdf", CONTENT);
    store().put(place("a"), "application/pdf", CONTENT);

    assertThat(read(place("a"))).isEqualTo(CONTENT);
    assertThat(read(place("a"))).isEqualTo(CONTENT);
  }

  @Test
  void whatWasNeverPutIsNotThereAndNeitherIsWhatWasRemoved() {
    store().put(place("a"), "image/png", CONTENT);
    store().remove(place("a"));
    store().remove(place("a"));

    assertThat(store().open(place("a"))).isEmpty();
    assertThat(store().open(place("b"))).isEmpty();
  }

  @Test
  void theListGoesOnAfterAPlace() {
    for (String name : List.of("c", "a", "b")) {
      store().put(place(name), "image/png", CONTENT);
    }

    assertThat(store().list(folder, 2))
        .extracting(EvidenceStore.Stored::place)
        .containsExactly(place("a"), place("b"));
    assertThat(store().list(place("b"), 1))
        .extracting(EvidenceStore.Stored::place)
        .containsExactly(place("c"));
    assertThat(store().list(place("a"), 1).get(0).storedAt()).isNotNull();
  }

  private String place(String name) {
    return folder + "/" + name + Hashes.sha256(CONTENT).substring(1);
  }

  private byte[] read(String place) {
    try (InputStream in = store().open(place).orElseThrow()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
