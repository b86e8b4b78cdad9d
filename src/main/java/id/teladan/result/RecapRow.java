package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the recap, with numbers as they are published.
 *
 * @param rank null where {@code unranked} says why; then there is no final score and no band either
 * @param reason what the committee wrote about an absence, withdrawal or disqualification
 * @param sections points by section code in the instrument's order; null where a section fell out
 * @param raw the points before penalties; null where nothing was scored
 * @param moderation how many flagged items still wait for the judges
 */
public record RecapRow(
    @Nullable Integer rank,
    EntryId entryId,
    String name,
    String village,
    @Nullable String registrationNumber,
    EntryStatus status,
    @Nullable Unranked unranked,
    @Nullable String reason,
    int judges,
    Map<String, @Nullable BigDecimal> sections,
    @Nullable BigDecimal raw,
    BigDecimal penalty,
    @Nullable BigDecimal finalScore,
    @Nullable Band band,
    @Nullable Tie tie,
    int moderation) {

  /** The same entry at the rank that the plenary gave it. */
  RecapRow placed(int given) {
    return new RecapRow(
        given,
        entryId,
        name,
        village,
        registrationNumber,
        status,
        unranked,
        reason,
        judges,
        sections,
        raw,
        penalty,
        finalScore,
        band,
        Tie.BY_PLENARY,
        moderation);
  }
}
