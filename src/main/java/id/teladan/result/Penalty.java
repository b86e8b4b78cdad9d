package id.teladan.result;

import id.teladan.competition.EntryId;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Points taken from one entry.
 *
 * @param days how late the documents were; null unless the rule is LATE_DOCUMENTS
 * @param points positive; of late documents as many as days, before the limit of an entry
 */
public record Penalty(
    PenaltyId id,
    EntryId entryId,
    PenaltyRule rule,
    @Nullable Integer days,
    BigDecimal points,
    @Nullable String reason) {

  /** All an entry can lose by late documents, however often and long they were late. */
  static final BigDecimal MOST_FOR_LATE_DOCUMENTS = BigDecimal.valueOf(3);

  public Penalty {
    if (points.signum() <= 0) {
      throw new IllegalArgumentException("a penalty of %s points".formatted(points));
    }
  }

  /** What the penalties of one entry take from it together. */
  static BigDecimal total(Collection<Penalty> ofOneEntry) {
    return lateDocuments(ofOneEntry).add(sum(ofOneEntry, PenaltyRule.OTHER));
  }

  /** The part of the total that late documents make, after their limit. */
  static BigDecimal lateDocuments(Collection<Penalty> ofOneEntry) {
    return sum(ofOneEntry, PenaltyRule.LATE_DOCUMENTS).min(MOST_FOR_LATE_DOCUMENTS);
  }

  private static BigDecimal sum(Collection<Penalty> penalties, PenaltyRule rule) {
    return penalties.stream()
        .filter(penalty -> penalty.rule == rule)
        .map(Penalty::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
