package id.teladan.kader;

import id.teladan.kader.SkillState.State;
import id.teladan.platform.Policies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All 25 skills of one kader, each by its latest assessment. */
public record SkillBook(List<SkillState> states) {

  /** Reads the assessments of one kader, in whatever order they come. */
  static SkillBook of(
      Collection<SkillAssessment> assessments, Policies.Tkk policy, LocalDate today) {
    Map<String, SkillAssessment> latest =
        assessments.stream()
            .collect(
                Collectors.toMap(
                    SkillAssessment::skill,
                    Function.identity(),
                    BinaryOperator.maxBy(SkillAssessment.BY_TIME)));
    return new SkillBook(
        Skills.all().stream()
            .map(skill -> state(skill, latest.get(skill.code()), policy, today))
            .toList());
  }

  KaderLevel level(Policies.Tkk policy) {
    return KaderLevel.of(mastered(), policy.policy());
  }

  public Set<String> mastered() {
    return states.stream()
        .filter(state -> state.state() == State.TUNTAS)
        .map(state -> state.skill().code())
        .collect(Collectors.toSet());
  }

  /** What was mastered too long ago, where the policy says so, has to be shown again. */
  private static SkillState state(
      Skill skill, @Nullable SkillAssessment latest, Policies.Tkk policy, LocalDate today) {
    if (latest == null) {
      return new SkillState(skill, State.BELUM_DINILAI, null);
    }
    LocalDate assessedOn = latest.assessedOn();
    if (latest.outcome() == SkillOutcome.BELUM) {
      return new SkillState(skill, State.BELUM, assessedOn);
    }
    Integer months = policy.expiresAfterMonths();
    boolean expired = months != null && !assessedOn.plusMonths(months).isAfter(today);
    return new SkillState(skill, expired ? State.BELUM_DINILAI : State.TUNTAS, assessedOn);
  }
}
