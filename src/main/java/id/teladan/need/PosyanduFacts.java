package id.teladan.need;

import java.util.List;
import java.util.UUID;

/** A Posyandu with its active kader and what was found there. */
record PosyanduFacts(UUID id, UUID puskesmasId, List<KaderFacts> kader, List<Finding> findings) {

  PosyanduFacts {
    kader = List.copyOf(kader);
    findings = List.copyOf(findings);
  }
}
