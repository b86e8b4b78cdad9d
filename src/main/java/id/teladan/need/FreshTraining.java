package id.teladan.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * R6: who completed the course lately (in the last twelve months), after everything that speaks for
 * it was observed, is assessed again before anybody sends them there once more.
 */
final class FreshTraining {

  private final Map<UUID, KaderFacts> kader;
  private final LocalDate since;
  private final LocalDate today;

  FreshTraining(Map<UUID, KaderFacts> kader, LocalDate since, LocalDate today) {
    this.kader = Map.copyOf(kader);
    this.since = since;
    this.today = today;
  }

  List<Proposal> reassess(List<Proposal> proposals) {
    return proposals.stream().map(this::reassess).toList();
  }

  private Proposal reassess(Proposal proposal) {
    boolean answered =
        proposal.isTraining()
            && completion(proposal)
                .filter(day -> proposal.reasons().stream().allMatch(r -> isOlder(r, day)))
                .isPresent();
    return answered ? proposal.as(RecommendationKind.REASSESS) : proposal;
  }

  private Optional<LocalDate> completion(Proposal proposal) {
    if (proposal.kaderId() == null) {
      return Optional.empty();
    }
    KaderFacts trained = Objects.requireNonNull(kader.get(proposal.kaderId()));
    String course = Objects.requireNonNull(proposal.course());
    return trained.lastCompletion(course, since, today);
  }

  /** On the day of completion itself the observation may have been the later of the two. */
  private static boolean isOlder(Reason reason, LocalDate completion) {
    return reason.observedOn() != null && reason.observedOn().isBefore(completion);
  }
}
