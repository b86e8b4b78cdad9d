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

  private static final int SMALLEST_CLASS = 10;

  private record Demand(UUID puskesmasId, String course) {}

  private SmallClasses() {}

  /**
   * @param puskesmas the puskesmas of each Posyandu
   */
  static List<Proposal> coach(List<Proposal> proposals, Map<UUID, UUID> puskesmas) {
    Map<Demand, Set<UUID>> kader = new HashMap<>();
    for (Proposal proposal : proposals) {
      if (isKhusus(proposal) && proposal.kaderId() != null) {
        kader
            .computeIfAbsent(demand(proposal, puskesmas), unused -> new HashSet<>())
            .add(proposal.kaderId());
      }
    }
    return proposals.stream()
        .map(
            proposal ->
                isKhusus(proposal)
                        && kader.getOrDefault(demand(proposal, puskesmas), Set.of()).size()
                            < SMALLEST_CLASS
                    ? proposal.as(RecommendationKind.COACHING)
                    : proposal)
        .toList();
  }

  private static boolean isKhusus(Proposal proposal) {
    return proposal.kind() == RecommendationKind.KHUSUS;
  }

  private static Demand demand(Proposal proposal, Map<UUID, UUID> puskesmas) {
    return new Demand(
        Objects.requireNonNull(puskesmas.get(proposal.posyanduId())),
        Objects.requireNonNull(proposal.course()));
  }
}
