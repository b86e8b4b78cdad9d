package id.teladan.kader;

import id.teladan.kader.SkillState.State;
import id.teladan.platform.Policies.TkkPolicy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The shortest way to a higher level: which groups to complete, and how many skills that takes. */
record LevelAdvice(KaderLevel level, List<Step> steps) {

  /** A group to complete, and how many of its skills are still to be mastered. */
  record Step(SkillGroup group, long missing) {}

  /** Tries every set of groups that are not complete yet: there are at most 32. */
  static Optional<LevelAdvice> of(SkillBook book, TkkPolicy policy) {
    List<Step> open = new ArrayList<>();
    Set<SkillGroup> complete = EnumSet.noneOf(SkillGroup.class);
    for (SkillGroup group : SkillGroup.values()) {
      long missing =
          book.states().stream()
              .filter(state -> state.skill().group() == group && state.state() != State.TUNTAS)
              .count();
      if (missing == 0) {
        complete.add(group);
      } else {
        open.add(new Step(group, missing));
      }
    }
    KaderLevel now = KaderLevel.ofGroups(complete, policy);
    LevelAdvice best = null;
    for (int choice = 1; choice < 1 << open.size(); choice++) {
      LevelAdvice tried = of(choice, open, complete, policy);
      if (tried.level().compareTo(now) > 0 && (best == null || tried.missing() < best.missing())) {
        best = tried;
      }
    }
    return Optional.ofNullable(best);
  }

  private static LevelAdvice of(
      int choice, List<Step> open, Set<SkillGroup> complete, TkkPolicy policy) {
    Set<SkillGroup> then = EnumSet.noneOf(SkillGroup.class);
    then.addAll(complete);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      if ((choice >> i & 1) == 1) {
        steps.add(open.get(i));
        then.add(open.get(i).group());
      }
    }
    return new LevelAdvice(KaderLevel.ofGroups(then, policy), List.copyOf(steps));
  }

  long missing() {
    return steps.stream().mapToLong(Step::missing).sum();
  }

  /** As in: Untuk jenjang Purwa, tuntaskan 2 keterampilan Bayi dan balita lagi. */
  String words() {
    return "Untuk jenjang %s, tuntaskan %s."
        .formatted(
            level.title(),
            steps.stream()
                .map(step -> "%d keterampilan %s".formatted(step.missing(), step.group().title()))
                .collect(Collectors.joining("; ")));
  }
}
