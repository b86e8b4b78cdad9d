package id.teladan.need;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * R7: a khusus course that fewer than ten kader of a puskesmas need is no class. They are coached
 * at their Posyandu, with the course still named as what to coach.
 */
final class SmallClasses {

  private record Demand(UUID puskesmasId, String course) {}

  private final int smallest;
  private final Map<UUID, UUID> puskesmas;

  /**
   * @param smallest how many kader make a class
   * @param puskesmas the puskesmas of each Posyandu
   */
  SmallClasses(int smallest, Map<UUID, UUID> puskesmas) {
    this.smallest = smallest;
    this.puskesmas = Map.copyOf(puskesmas);
  }

  List<Proposal> coach(List<Proposal> proposals) {
    Map<Demand, Set<UUID>> kader = new HashMap<>();
    for (Proposal proposal : proposals) {
      if (isKhusus(proposal) && proposal.kaderId() != null) {
        kader.computeIfAbsent(demand(proposal), unused -> new HashSet<>()).add(proposal.kaderId());
      }
    }
    return proposals.stream()
        .map(
            proposal ->
                isKhusus(proposal)
                        && kader.getOrDefault(demand(proposal), Set.of()).size() < smallest
                    ? proposal.as(RecommendationKind.COACHING)
                    : proposal)
        .toList();
  }

  private static boolean isKhusus(Proposal proposal) {
    return proposal.kind() == RecommendationKind.KHUSUS;
  }

  private Demand demand(Proposal proposal) {
    return new Demand(
        Objects.requireNonNull(puskesmas.get(proposal.posyanduId())),
        Objects.requireNonNull(proposal.course()));
  }
}
