package id.teladan.evidence;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the bytes of evidence lie. A place names one content for ever (it ends with its digest), so
 * putting the same again is harmless, and nothing is ever overwritten. Bytes are put before the row
 * that speaks of them is written: what a crash leaves between the two is an orphan, never a loss.
 */
interface EvidenceStore {

  /** A file in the store. */
  record Stored(String place, Instant storedAt) {}

  void put(String place, String mediaType, byte[] content);

  Optional<InputStream> open(String place);

  /** Does nothing where there is none. */
  void remove(String place);

  /**
   * Up to so many files, in the order of their places.
   *
   * @param after the place after which to go on; empty for the first
   */
  List<Stored> list(String after, int most);
}
