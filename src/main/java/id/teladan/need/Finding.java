package id.teladan.need;

import id.teladan.instrument.GapType;
import id.teladan.result.ItemMean;
import id.teladan.visit.ServiceStep;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What the judges found at one item: its mean s (0 to 4) over the submitted sheets, exact.
 *
 * @param kaderId the kader who was judged; null where the Posyandu was
 * @param gap what would help if the item is weak; null where nothing follows from it
 * @param step the step of the service day that the item watches; null for most items
 * @param mean null when the item did not apply
 */
record Finding(
    UUID posyanduId,
    @Nullable UUID kaderId,
    String section,
    String item,
    @Nullable GapType gap,
    List<String> courses,
    @Nullable ServiceStep step,
    @Nullable BigFraction mean,
    LocalDate observedOn) {

  Finding {
    courses = List.copyOf(courses);
  }

  static Finding of(UUID posyanduId, @Nullable UUID kaderId, ItemMean found) {
    return new Finding(
        posyanduId,
        kaderId,
        found.section(),
        found.item().code(),
        found.item().gap(),
        found.item().courses(),
        kaderId == null ? ServiceStep.of(found.item()).orElse(null) : null,
        found.mean().orElse(null),
        found.observedOn());
  }

  /**
   * Compared exactly: a mean that reaches the line is no gap, nor is an item that did not apply.
   */
  boolean isGap(BigFraction line) {
    return mean != null && mean.compareTo(line) < 0;
  }
}
