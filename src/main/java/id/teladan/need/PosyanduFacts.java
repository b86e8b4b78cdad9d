package id.teladan.need;

import id.teladan.visit.ServiceStep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A Posyandu with its active kader and what was found there.
 *
 * @param onDuty who served at each step on the day of the visit, as far as that is recorded
 */
record PosyanduFacts(
    UUID id,
    UUID puskesmasId,
    List<KaderFacts> kader,
    List<Finding> findings,
    Map<ServiceStep, Set<UUID>> onDuty) {

  PosyanduFacts {
    kader = List.copyOf(kader);
    findings = List.copyOf(findings);
    onDuty = Map.copyOf(onDuty);
  }

  /** The active kader who are recorded to have served at a step; none where nothing is known. */
  List<KaderFacts> onDutyAt(ServiceStep step) {
    Set<UUID> recorded = onDuty.getOrDefault(step, Set.of());
    return kader.stream().filter(one -> recorded.contains(one.id())).toList();
  }
}
