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

  /** A course that is needed in a puskesmas, from one competition or from all. */
  public static RecommendationFilter of(
      String course, UUID puskesmasId, @Nullable UUID competition) {
    CompetitionId competitionId = competition == null ? null : new CompetitionId(competition);
    return new RecommendationFilter(competitionId, puskesmasId, null, null, course, null, null);
  }

  RecommendationFilter with(RecommendationStatus wanted) {
    return new RecommendationFilter(
        competitionId, puskesmasId, posyanduId, kaderId, course, kind, wanted);
  }

  public static RecommendationFilter of(CompetitionId competitionId) {
    return new RecommendationFilter(competitionId, null, null, null, null, null, null);
  }
}
