package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.kader.KaderId;
import id.teladan.posyandu.PosyanduId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended for a kader or a Posyandu, why, and what became of it.
 *
 * @param rule the first of the rules that raised it
 * @param posyanduId the Posyandu it is for, or that of the kader it is for
 * @param kaderId null where it is for the Posyandu
 * @param item the item that a recommendation other than training answers
 * @param statusReason why somebody decided so
 */
public record Recommendation(
    RecommendationId id,
    CompetitionId competitionId,
    RecommendationKind kind,
    Rule rule,
    PosyanduId posyanduId,
    @Nullable KaderId kaderId,
    @Nullable String course,
    @Nullable String item,
    List<Reason> reasons,
    RecommendationStatus status,
    @Nullable String statusReason) {

  public Recommendation {
    reasons = List.copyOf(reasons);
  }
}
