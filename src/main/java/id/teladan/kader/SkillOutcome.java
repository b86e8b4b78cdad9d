package id.teladan.kader;

import java.util.Set;

/** What an assessment of a skill showed: mastered (tuntas), or not yet. */
public enum SkillOutcome {
  TUNTAS,
  BELUM;

  /** Tuntas is at least 80 % of the steps, exactly, and no critical step missed. */
  public static SkillOutcome of(Skill skill, Set<Integer> stepsDone) {
    boolean enough = 5 * stepsDone.size() >= 4 * skill.steps().size();
    return enough && stepsDone.containsAll(skill.critical()) ? TUNTAS : BELUM;
  }
}
