package id.teladan.kader;

import static id.teladan.kader.SkillGroup.BB;
import static id.teladan.kader.SkillGroup.DL;
import static id.teladan.kader.SkillGroup.IH;
import static id.teladan.kader.SkillGroup.PP;
import static id.teladan.kader.SkillGroup.SR;

import id.teladan.platform.Policies.TkkPolicy;
import java.util.EnumSet;
import java.util.Set;

/** The level (TKK) of a kader; always derived from the skills, never typed in. */
public enum KaderLevel {
  BELUM("Belum berjenjang"),
  PURWA("Purwa"),
  MADYA("Madya"),
  UTAMA("Utama");

  private final String title;

  KaderLevel(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Derives the level from the skills mastered: a group counts only when all of it is. */
  public static KaderLevel of(Set<String> masteredSkills, TkkPolicy policy) {
    Set<SkillGroup> complete = EnumSet.noneOf(SkillGroup.class);
    for (SkillGroup group : SkillGroup.values()) {
      if (Skills.of(group).stream().map(Skill::code).allMatch(masteredSkills::contains)) {
        complete.add(group);
      }
    }
    return ofGroups(complete, policy);
  }

  static KaderLevel ofGroups(Set<SkillGroup> complete, TkkPolicy policy) {
    if (!complete.contains(PP) || !complete.contains(BB)) {
      return BELUM;
    }
    long further = Set.of(IH, SR, DL).stream().filter(complete::contains).count();
    // Local dashboards count any two further groups; the rule as written asks for IH by name.
    boolean secondIsRight = policy == TkkPolicy.COUNT || complete.contains(IH);
    if (further == 3) {
      return UTAMA;
    }
    if (further == 2 && secondIsRight) {
      return MADYA;
    }
    return further >= 1 ? PURWA : BELUM;
  }
}
