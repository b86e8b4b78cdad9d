package id.teladan.pelatihan;

import id.teladan.platform.Ids;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page that links to the form of a new pelatihan knows already: single recommendations, or a
 * course in a puskesmas or of a competition, which stands for all that is open there.
 */
final class PlanningParams {

  private final String course;
  private final @Nullable UUID puskesmasId;
  private final @Nullable UUID competitionId;
  private final List<UUID> recommendations;
  private final List<UUID> kader;

  public PlanningParams(
      @QueryParam("course") @DefaultValue("") String course,
      @QueryParam("puskesmasId") @DefaultValue("") String puskesmasId,
      @QueryParam("competitionId") @DefaultValue("") String competitionId,
      @QueryParam("recommendation") List<String> recommendations,
      @QueryParam("kader") List<String> kader) {
    this.course = course;
    this.puskesmasId = puskesmasId.isEmpty() ? null : Ids.parse(puskesmasId);
    this.competitionId = competitionId.isEmpty() ? null : Ids.parse(competitionId);
    this.recommendations = recommendations.stream().map(Ids::parse).toList();
    this.kader = kader.stream().map(Ids::parse).toList();
  }

  String course() {
    return course;
  }

  @Nullable UUID puskesmasId() {
    return puskesmasId;
  }

  @Nullable UUID competitionId() {
    return competitionId;
  }

  List<UUID> recommendations() {
    return recommendations;
  }

  List<UUID> kader() {
    return kader;
  }
}
