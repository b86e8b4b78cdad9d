package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.instrument.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an entry is scored.
 *
 * @param stage null where one visit serves both stages
 * @param assessors null where every appointed assessor scores
 */
public record Visit(
    VisitId id,
    CompetitionId competitionId,
    EntryId entryId,
    LocalDate scheduledOn,
    @Nullable Stage stage,
    @Nullable List<String> assessors) {

  public Visit {
    assessors = assessors == null ? null : List.copyOf(assessors);
  }

  /** The same on another day. */
  Visit on(LocalDate day) {
    return new Visit(id, competitionId, entryId, day, stage, assessors);
  }
}
