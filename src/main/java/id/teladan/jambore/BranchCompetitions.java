package id.teladan.jambore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.EntryId;
import id.teladan.jambore.BranchDao.EntrySender;
import id.teladan.platform.Actor;
import id.teladan.platform.PageParams;
import id.teladan.result.DecisionReading;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Competitions that decide a branch: a contest of kader and a jambore are often one event. Judged
 * as any competition, with sheets and a decision, it gives each contingent the place of its best
 * entry.
 */
final class BranchCompetitions {

  private static final PageParams CHOICE = new PageParams("100", null);

  private final CompetitionService competitions;
  private final DecisionReading decided;

  BranchCompetitions(CompetitionService competitions, DecisionReading decided) {
    this.competitions = competitions;
    this.decided = decided;
  }

  List<Competition> list(Actor actor) {
    List<Competition> found = competitions.list(actor, CHOICE);
    return found.subList(0, Math.min(found.size(), 100));
  }

  /** Refuses (404) a competition that the actor does not see. */
  void requireVisible(Actor actor, @Nullable CompetitionId id) {
    if (id != null && !competitions.get(actor, id).id().equals(id)) {
      throw new AssertionError("asked for " + id + ", got another competition");
    }
  }

  List<Branch.Result> places(Handle handle, Actor actor, JamboreId jambore, Branch branch) {
    CompetitionId id = branch.competitionId();
    if (id == null) {
      throw JamboreProblem.BRANCH_WITHOUT_COMPETITION.because(
          "Hubungkan cabang ini ke sebuah lomba dahulu.");
    }
    requireVisible(actor, id);
    Map<EntryId, List<ContingentId>> senders =
        handle.attach(BranchDao.class).listSenders(jambore, id).stream()
            .collect(
                groupingBy(EntrySender::entryId, mapping(EntrySender::contingentId, toList())));
    return CompetitionPlaces.of(decided.decidedRecap(handle, id).rows(), senders);
  }
}
