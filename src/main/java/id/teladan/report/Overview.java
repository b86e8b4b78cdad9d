package id.teladan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything on the first page of an office. */
public record Overview(
    List<Tally> strata,
    List<Tally> levels,
    List<CompetitionProgress> competitions,
    List<Tally> needs,
    List<ComingPelatihan> pelatihan) {

  /** How many there are of one kind. */
  public record Tally(String name, int count) {}

  /**
   * How far one competition has come.
   *
   * @param expected score sheets there should be: assessors of each visit
   */
  public record CompetitionProgress(
      UUID id,
      String name,
      String status,
      LocalDate closesOn,
      int visits,
      int expected,
      int submitted,
      int moderated) {}

  /** A pelatihan that runs or is planned. */
  public record ComingPelatihan(
      UUID id,
      String title,
      LocalDate startsOn,
      LocalDate endsOn,
      @Nullable String venue,
      int enrolled,
      int capacity) {}
}
