package id.teladan.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to one thing.
 *
 * @param stateBefore what it was before, as its own register wrote it; null for what was made
 */
public record Trace(UUID targetId, int revisionAfter, @Nullable String stateBefore) {

  static Trace made(UUID id) {
    return new Trace(id, 1, null);
  }

  /**
   * @param revision the one that it had before it was changed
   */
  static Trace changed(UUID id, int revision, String stateBefore) {
    return new Trace(id, revision + 1, stateBefore);
  }
}
