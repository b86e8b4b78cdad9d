package id.teladan.posyandu;

import id.teladan.platform.Policies;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a telaah kemandirian: the first gate that does not open decides.
 *
 * @param gate what held the posyandu back, or null for MANDIRI
 * @param fields the figures of the review that are missing or too low at that gate
 */
public record StrataDecision(
    @Nullable Strata strata, @Nullable StrataGate gate, List<String> fields) {

  static final StrataDecision MANDIRI = new StrataDecision(Strata.MANDIRI, null, List.of());

  public static StrataDecision of(Review review, Policies.Strata policy) {
    List<String> missing = missing(review);
    if (!missing.isEmpty()) {
      return heldBackAt(StrataGate.DATA_KURANG, missing);
    }
    if (Objects.requireNonNull(review.openings()) < fewestOpenings(policy)) {
      return heldBackAt(StrataGate.FREKUENSI, List.of("openings"));
    }
    if (Objects.requireNonNull(review.kaderOnDuty()).compareTo(BigDecimal.valueOf(5)) < 0) {
      return heldBackAt(StrataGate.KADER, List.of("kaderOnDuty"));
    }
    List<String> low = coverages(review).filter(Figure::isBelowHalf).map(Figure::name).toList();
    if (!low.isEmpty()) {
      return heldBackAt(StrataGate.CAKUPAN, low);
    }
    if (!Objects.requireNonNull(review.extraProgram())) {
      return heldBackAt(StrataGate.PROGRAM_TAMBAHAN, List.of("extraProgram"));
    }
    if (!Percent.reachesHalf(Objects.requireNonNull(review.healthFund()))) {
      return heldBackAt(StrataGate.DANA_SEHAT, List.of("healthFund"));
    }
    return MANDIRI;
  }

  /** The strata that opens next, or null when there is none above or it cannot be told yet. */
  public @Nullable Strata next() {
    return gate == null ? null : gate.above();
  }

  /** The sources say "fewer than 8" and "more than 8": whether 8 passes is a policy. */
  static int fewestOpenings(Policies.Strata policy) {
    return policy.freqInclusive() ? 8 : 9;
  }

  private static StrataDecision heldBackAt(StrataGate gate, List<String> fields) {
    return new StrataDecision(gate.below(), gate, fields);
  }

  private static Stream<Figure> coverages(Review review) {
    return Stream.of(
        new Figure("ds", review.ds()),
        new Figure("kia", review.kia()),
        new Figure("kb", review.kb()),
        new Figure("immunization", review.immunization()));
  }

  private static List<String> missing(Review review) {
    List<Figure> all = new ArrayList<>();
    all.add(new Figure("openings", review.openings()));
    all.add(new Figure("kaderOnDuty", review.kaderOnDuty()));
    coverages(review).forEach(all::add);
    all.add(new Figure("extraProgram", review.extraProgram()));
    all.add(new Figure("healthFund", review.healthFund()));
    return all.stream().filter(figure -> figure.value() == null).map(Figure::name).toList();
  }

  private record Figure(String name, @Nullable Object value) {
    boolean isBelowHalf() {
      return value instanceof BigDecimal percent && !Percent.reachesHalf(percent);
    }
  }
}
