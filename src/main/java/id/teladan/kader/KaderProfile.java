package id.teladan.kader;

import org.jspecify.annotations.Nullable;

/**
 * A kader with the skills, as one reader may see it.
 *
 * @param level what the skills give under the policy in force
 * @param phone whole for those who may see it, otherwise only its ending
 */
public record KaderProfile(
    Kader kader, SkillBook skills, KaderLevel level, @Nullable String phone) {

  /** Neither does a profile print a phone number. */
  @Override
  public String toString() {
    return "KaderProfile[" + kader.id() + "]";
  }
}
