package id.teladan.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a recap says of one entry, small enough to be kept by the thousand: its numbers as they are
 * published, and what its judges differ on.
 *
 * @param unranked why the entry cannot be ranked; empty when it can
 * @param judges how many different assessors submitted a sheet
 * @param sections points by section code in the instrument's order; null where a section fell out,
 *     nothing at all where nothing was scored
 * @param raw the points before penalties; null where nothing was scored
 * @param contender what the ranking looks at
 * @param disputes the flagged items, settled ones too
 * @param differsFromDesk whether the field found an item more than one away from the desk
 */
record EntrySummary(
    Contestant contestant,
    Optional<Unranked> unranked,
    int judges,
    Map<String, @Nullable BigDecimal> sections,
    @Nullable BigDecimal raw,
    Contender contender,
    List<Dispute> disputes,
    boolean differsFromDesk) {

  int openDisputes() {
    return (int) disputes.stream().filter(dispute -> !dispute.settled()).count();
  }
}
