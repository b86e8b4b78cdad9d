package id.teladan.pelatihan;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What a page that links to the form of a new pelatihan knows already. */
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
    this.recommendations = List.copyOf(recommendations);
    this.kader = List.copyOf(kader);
  }

  String course() {
    return course;
  }

  String puskesmasId() {
    return puskesmasId;
  }

  String competitionId() {
    return competitionId;
  }

  List<String> recommendations() {
    return recommendations;
  }

  List<String> kader() {
    return kader;
  }
}
