package id.teladan.kader;

import java.util.List;
import java.util.Set;

/**
 * One of the basic skills of a kader, shown step by step.
 *
 * @param method OBS (observed), WAW (interview) or TES+WAW (test and interview)
 * @param critical the numbers, from 1, of the steps that may not be missed
 */
public record Skill(
    String code,
    SkillGroup group,
    String title,
    String method,
    List<String> steps,
    List<Integer> critical) {

  public Skill {
    if (steps.isEmpty() || critical.stream().anyMatch(step -> step < 1 || step > steps.size())) {
      throw new IllegalArgumentException("steps of " + code);
    }
  }

  /** Whether every one of these numbers is a step of this skill. */
  public boolean hasSteps(Set<Integer> numbers) {
    return numbers.stream().allMatch(step -> step >= 1 && step <= steps.size());
  }
}
