package id.teladan.audit;

import org.jspecify.annotations.Nullable;

/**
 * What became of a chain's seals.
 *
 * @param entries how many were read
 * @param brokenAt the position of the first entry that is missing or not what was sealed; null when
 *     all are
 */
public record ChainCheck(String chain, long entries, @Nullable Long brokenAt) {

  public boolean intact() {
    return brokenAt == null;
  }
}
