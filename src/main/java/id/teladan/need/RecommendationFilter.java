package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.kader.KaderId;
import id.teladan.posyandu.PosyanduId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which recommendations are asked for; what is null is not asked. */
public record RecommendationFilter(
    @Nullable CompetitionId competitionId,
    @Nullable UUID puskesmasId,
    @Nullable PosyanduId posyanduId,
    @Nullable KaderId kaderId,
    @Nullable String course,
    @Nullable RecommendationKind kind,
    @Nullable RecommendationStatus status) {

  public static final RecommendationFilter ALL =
      new RecommendationFilter(null, null, null, null, null, null, null);

  public static RecommendationFilter of(CompetitionId competitionId) {
    return new RecommendationFilter(competitionId, null, null, null, null, null, null);
  }
}
