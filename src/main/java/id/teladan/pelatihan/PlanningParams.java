package id.teladan.pelatihan;

import id.teladan.platform.Ids;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page that links to the form of a new pelatihan knows already: single recommendations, or a
 * course in a puskesmas or of a competition, which stands for all that is open there. Ids are read
 * when they are used.
 */
final class PlanningParams {

  private final String course;
  private final String puskesmasId;
  private final String competitionId;
  private final List<String> recommendations;
  private final List<String> kader;

  public PlanningParams(
      @QueryParam("course") @DefaultValue("") String course,
      @QueryParam("puskesmasId") @DefaultValue("") String puskesmasId,
      @QueryParam("competitionId") @DefaultValue("") String competitionId,
      @QueryParam("recommendation") List<String> recommendations,
      @QueryParam("kader") List<String> kader) {
    this.course = course;
    this.puskesmasId = puskesmasId;
    this.competitionId = competitionId;
    this.recommendations = recommendations;
    this.kader = kader;
  }

  String course() {
    return course;
  }

  @Nullable UUID puskesmasId() {
    return puskesmasId.isEmpty() ? null : Ids.parse(puskesmasId);
  }

  @Nullable UUID competitionId() {
    return competitionId.isEmpty() ? null : Ids.parse(competitionId);
  }

  List<UUID> recommendations() {
    return recommendations.stream().map(Ids::parse).toList();
  }

  List<UUID> kader() {
    return kader.stream().map(Ids::parse).toList();
  }
}
