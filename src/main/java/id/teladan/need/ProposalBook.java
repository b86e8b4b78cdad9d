package id.teladan.need;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what the rules raise: one proposal for each subject, with all its reasons. */
final class ProposalBook {

  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(Proposal::posyanduId)
          .thenComparing(Proposal::kaderId, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Proposal::kind)
          .thenComparing(p -> text(p.course()))
          .thenComparing(p -> p.reasons().get(0));

  /** Whom something is for and what about; of two kinds for one subject the first stays. */
  private record Subject(
      UUID posyanduId, @Nullable UUID kaderId, @Nullable String course, @Nullable String item) {}

  /** What grows while reasons come in. */
  private record Draft(RecommendationKind kind, SortedSet<Reason> reasons) {}

  private final Map<Subject, Draft> drafts = new HashMap<>();

  void add(
      RecommendationKind kind,
      PosyanduFacts posyandu,
      @Nullable KaderFacts kader,
      @Nullable String course,
      Reason reason) {
    UUID kaderId = kader == null ? null : kader.id();
    String item = kind.isTraining() ? null : reason.item();
    drafts
        .computeIfAbsent(
            new Subject(posyandu.id(), kaderId, course, item),
            unused -> new Draft(kind, new TreeSet<>()))
        .reasons()
        .add(reason);
  }

  /** In an order that depends on nothing but the proposals themselves. */
  List<Proposal> list() {
    return drafts.entrySet().stream()
        .map(entry -> proposal(entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static Proposal proposal(Subject subject, Draft draft) {
    return new Proposal(
        draft.kind(),
        draft.reasons().first().rule(),
        subject.posyanduId(),
        subject.kaderId(),
        subject.course(),
        subject.item(),
        List.copyOf(draft.reasons()));
  }

  private static String text(@Nullable String code) {
    return code == null ? "" : code;
  }
}
