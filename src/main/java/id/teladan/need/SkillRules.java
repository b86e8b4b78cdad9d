package id.teladan.need;

import static id.teladan.need.RecommendationRules.BASIC_COURSE;
import static id.teladan.need.RecommendationRules.REFRESHER;

import id.teladan.kader.SkillState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** R1, R2 and R4: what the assessed skills of the kader ask for, and what was never assessed. */
final class SkillRules {

  private static final int WEAK_GROUPS = 3;

  private final CourseCover cover;

  SkillRules(CourseCover cover) {
    this.cover = cover;
  }

  void apply(PosyanduFacts posyandu, ProposalBook book) {
    for (KaderFacts kader : posyandu.kader()) {
      trainBasicsOrGaps(posyandu, kader, book);
      assessTheUnknown(posyandu, kader, book);
    }
    refreshWhenHalfAreWeak(posyandu, book);
  }

  /** R1, and R4 only for those whom R1 leaves out: the basic course teaches all skills anyway. */
  private void trainBasicsOrGaps(PosyanduFacts posyandu, KaderFacts kader, ProposalBook book) {
    if (!kader.hasCompleted(BASIC_COURSE)) {
      book.add(RecommendationKind.UMUM, posyandu, kader, BASIC_COURSE, Reason.of(Rule.R1));
      return;
    }
    Map<String, SkillState> gaps =
        kader.gaps().stream()
            .collect(Collectors.toMap(gap -> gap.skill().code(), Function.identity()));
    Map<String, List<String>> skillsByCourse = cover.of(gaps.keySet());
    skillsByCourse.forEach(
        (course, skills) -> {
          for (String skill : skills) {
            Reason reason = Reason.of(Rule.R4, Objects.requireNonNull(gaps.get(skill)));
            book.add(RecommendationKind.KHUSUS, posyandu, kader, course, reason);
          }
        });
  }

  private static void assessTheUnknown(
      PosyanduFacts posyandu, KaderFacts kader, ProposalBook book) {
    for (SkillState skill : kader.skills()) {
      if (!KaderFacts.isAssessed(skill)) {
        Reason reason = Reason.of(Rule.ASSESS, skill);
        book.add(RecommendationKind.ASSESS, posyandu, kader, null, reason);
      }
    }
  }

  /** R2. A kader without any assessed skill counts neither among the weak nor among the others. */
  private static void refreshWhenHalfAreWeak(PosyanduFacts posyandu, ProposalBook book) {
    List<KaderFacts> assessed = posyandu.kader().stream().filter(KaderFacts::isAssessed).toList();
    List<KaderFacts> weak =
        assessed.stream().filter(kader -> kader.groupsWithGap() >= WEAK_GROUPS).toList();
    if (2 * weak.size() < assessed.size()) {
      return;
    }
    Map<String, Integer> kaderBySkill = new TreeMap<>();
    for (KaderFacts kader : weak) {
      kader.gaps().forEach(skill -> kaderBySkill.merge(skill.skill().code(), 1, Integer::sum));
    }
    kaderBySkill.forEach(
        (skill, count) -> {
          Reason reason = Reason.shared(Rule.R2, skill, count);
          book.add(RecommendationKind.UMUM, posyandu, null, REFRESHER, reason);
        });
  }
}
