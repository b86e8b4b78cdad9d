package id.teladan.attendance;

import org.jspecify.annotations.Nullable;

/**
 * What became of one check-in.
 *
 * @param checkInId as it was sent, even where that is no id
 * @param reason a slug, for a rejected one
 * @param late whether a stored one came after the start of its session
 */
public record Receipt(
    @Nullable String checkInId, Fate outcome, @Nullable String reason, boolean late) {

  /** Nothing is ever refused away: a rejected check-in is stored too, with its reason. */
  public enum Fate {
    STORED,
    ALREADY_STORED,
    REJECTED
  }
}
