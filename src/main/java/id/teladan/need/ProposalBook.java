package id.teladan.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what the rules raise: one proposal for each subject, with all its reasons. */
final class ProposalBook {

  private static final Comparator<Proposal> ORDER =
      Comparator.comparing((Proposal p) -> p.posyanduId().toString())
          .thenComparing(p -> text(p.kaderId()))
          .thenComparing(Proposal::kind)
          .thenComparing(p -> text(p.course()))
          .thenComparing(p -> p.reasons().get(0));

  private final Map<String, Proposal> bySubject = new LinkedHashMap<>();

  void add(
      RecommendationKind kind,
      PosyanduFacts posyandu,
      @Nullable KaderFacts kader,
      @Nullable String course,
      Reason reason) {
    UUID kaderId = kader == null ? null : kader.id();
    String item = kind.isTraining() ? null : reason.item();
    put(new Proposal(kind, reason.rule(), posyandu.id(), kaderId, course, item, List.of(reason)));
  }

  /** In an order that depends on nothing but the proposals themselves. */
  List<Proposal> list() {
    return bySubject.values().stream().sorted(ORDER).toList();
  }

  private void put(Proposal added) {
    bySubject.merge(added.subject(), added, ProposalBook::merge);
  }

  private static Proposal merge(Proposal one, Proposal other) {
    TreeSet<Reason> reasons = new TreeSet<>(one.reasons());
    reasons.addAll(other.reasons());
    return new Proposal(
        one.kind(),
        reasons.first().rule(),
        one.posyanduId(),
        one.kaderId(),
        one.course(),
        one.item(),
        new ArrayList<>(reasons));
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  private static String text(@Nullable String code) {
    return code == null ? "" : code;
  }
}
