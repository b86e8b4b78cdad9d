package id.teladan.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One question of an instrument: its weight, its scale, and what follows from a low score.
 *
 * @param evidenceFrom the score s from which on the evidence must be a file; null where it is only
 *     asked for
 */
public record Item(
    String code,
    String text,
    @Nullable String guidance,
    BigDecimal weight,
    Scale scale,
    List<Anchor> anchors,
    List<String> steps,
    List<Integer> critical,
    boolean notApplicable,
    int decimals,
    boolean mayExceed,
    List<Evidence> evidence,
    Stage stage,
    @Nullable GapType gap,
    List<String> courses,
    List<String> skills,
    @Nullable Integer evidenceFrom) {

  /** A percentage is typed in as a paper says it, and papers carry decimals. */
  static final int PERCENT_DECIMALS = 6;

  public Item {
    anchors = List.copyOf(anchors);
    steps = List.copyOf(steps);
    critical = List.copyOf(critical);
    evidence = List.copyOf(evidence);
    courses = List.copyOf(courses);
    skills = List.copyOf(skills);
  }

  /** Whether this score needs a photo or paper; what does not apply needs none. */
  public boolean demandsFile(Optional<BigFraction> score) {
    return evidenceFrom != null
        && score.isPresent()
        && score.get().compareTo(new BigFraction(evidenceFrom)) >= 0;
  }

  /** Reads an answer to this item: the value, or why it cannot be one. */
  public ValueCheck check(@Nullable JsonNode value) {
    return ValueReader.read(this, value);
  }

  /** An item with a denominator can always be not applicable: the denominator may be 0. */
  public boolean mayBeNotApplicable() {
    return notApplicable || scale == Scale.P4;
  }

  public boolean isCritical(int step) {
    return critical.contains(step);
  }

  public Optional<Anchor> findAnchor(int level) {
    return anchors.stream().filter(anchor -> anchor.level() == level).findFirst();
  }

  int decimalsAllowed() {
    return scale == Scale.PCT && decimals == 0 ? PERCENT_DECIMALS : decimals;
  }
}
